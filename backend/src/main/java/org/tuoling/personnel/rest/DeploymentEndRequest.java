package org.tuoling.personnel.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.personnel.DeploymentEnd;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** That a person has left his post. */
public record DeploymentEndRequest(
        @Schema(description = "The last day on post.", examples = "2021-12-20") @NotNull @Day LocalDate endedOn,
        @Schema(examples = "任期届满") @NotNull @Line @Size(max = 200) String reason,
        @Schema(description = "Who takes over what the person holds; on post the day after.") UUID successorId) {

    DeploymentEnd toDetails() {
        return new DeploymentEnd(endedOn, reason, PersonId.of(successorId));
    }
}
