package org.tuoling.village.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;
import org.tuoling.village.CompletionDetails;

/** That a duty was done. */
public record CompletionRequest(
        @Schema(description = "Not before the period nor later than today.", examples = "2022-01-20") @NotNull @Day LocalDate doneOn,
        @Schema(description = "What was done.", examples = "现场办公，收集诉求 3 条。") @NotNull @Prose @Size(min = 1, max = 2000) String note,
        @Schema(description = "Pictures sent before, at most nine.", examples = "[]") @Size(max = 9) List<@NotNull UUID> attachmentIds) {

    CompletionDetails toDetails() {
        return new CompletionDetails(doneOn, note, attachmentIds == null ? List.of() : attachmentIds);
    }
}
