package org.tuoling.twinning.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;

/** When and why a pair ended. */
public record EndPairRequest(
        @Schema(description = "Its last day, not after today.", examples = "2021-12-31") @NotNull @Day LocalDate endedOn,
        @Schema(examples = "学校合并") @NotBlank @Prose @Size(max = 500) String reason) {}
