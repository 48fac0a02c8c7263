package org.tuoling.inspection.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.inspection.StepDetails;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;

/** What somebody who looked at a rectified finding says of it. */
public record FindingStepRequest(
        @Schema(description = "The day of it: not in the future and not before the step before.", examples = "2021-12-22")
                @NotNull @Day LocalDate on,
        @Schema(description = "What was seen, or what is still missing.", examples = "现场复核，日志已补齐") @NotBlank @Prose @Size(max = 1000)
                String note) {

    StepDetails toDetails() {
        return new StepDetails(on, note.strip());
    }
}
