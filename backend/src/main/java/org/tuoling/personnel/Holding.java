package org.tuoling.personnel;

import java.util.UUID;
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
                HoldingFate fate) {}
