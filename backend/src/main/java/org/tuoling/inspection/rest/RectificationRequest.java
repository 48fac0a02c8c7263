package org.tuoling.inspection.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.inspection.StepDetails;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;

/** That a finding has been put right. */
public record RectificationRequest(
        @Schema(description = "The day it was done: not in the future and not before it was found.", examples = "2021-12-20")
                @NotNull @Day LocalDate on,
        @Schema(description = "What was done.", examples = "已补齐监理日志并归档") @NotBlank @Prose @Size(max = 1000) String note,
        @Schema(description = "Documents of the caller's that wait for this. One piece of evidence has to be there, here or among the finding's documents.")
                @Size(max = 20) Set<@NotNull UUID> documentIds) {

    StepDetails toDetails() {
        return new StepDetails(on, note.strip());
    }

    Set<UUID> evidence() {
        return documentIds == null ? Set.of() : documentIds;
    }
}
