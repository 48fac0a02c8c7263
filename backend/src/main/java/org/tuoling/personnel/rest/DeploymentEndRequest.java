package org.tuoling.personnel.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** That a person has left his post. */
public record DeploymentEndRequest(
        @Schema(description = "The last day on post.", examples = "2021-12-20") @NotNull @Day LocalDate endedOn,
        @Schema(examples = "任期届满") @NotNull @Line @Size(max = 200) String reason) {}
