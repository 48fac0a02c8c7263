package org.tuoling.personnel;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a leaving person still holds.
 *
 * @param record segment of the record's addresses, such as {@code leaves}
 * @param goesOn true when a successor takes it over, false when it must be settled before or ends with the deployment
 */
public record Holding(
        @Schema(examples = "village-stations") String record,
        UUID recordId,
        @Schema(examples = "驻村：示例村") String titleZh,
        @Schema(examples = "Village station: Example Village") String titleEn,
        boolean goesOn) {}
