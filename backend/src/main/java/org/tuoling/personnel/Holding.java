package org.tuoling.personnel;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a leaving person still holds.
 *
 * @param record segment of the record's addresses, such as {@code leaves}
 */
public record Holding(
        @Schema(examples = "village-stations") String record,
        UUID recordId,
        @Schema(examples = "驻村：示例村") String titleZh,
        @Schema(examples = "Village station: Example Village") String titleEn,
        @Schema(description = "`SETTLE_FIRST` stands in the way of the end, `ENDS` ends with the deployment, `GOES_ON` needs a successor.")
                HoldingFate fate) {

    /** @param title in the language it is asked for */
    public static Holding titled(String record, UUID recordId, Function<Locale, String> title, HoldingFate fate) {
        return new Holding(record, recordId, title.apply(Locale.SIMPLIFIED_CHINESE), title.apply(Locale.ENGLISH), fate);
    }
}
