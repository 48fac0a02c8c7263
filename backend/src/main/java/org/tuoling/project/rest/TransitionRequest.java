package org.tuoling.project.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.project.ProjectState;
import org.tuoling.project.TransitionDetails;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;

/** A step a project is to take. */
public record TransitionRequest(
        @Schema(description = "One of the project's `nextStates`.") @NotNull
        ProjectState to,

        @Schema(
                description = "The day it happened: not in the future and not before the last step.",
                examples = "2021-03-01")
        @NotNull
        @Day
        LocalDate on,

        @Schema(
                description = "Why; needed to suspend, resume and cancel, and to complete with milestones left undone.",
                examples = "入冬停工")
        @Prose
        @Size(max = 500)
        String reason,

        @Schema(description = "With the step to `ACCEPTED`, and no other.") @Valid
        AcceptanceRequest acceptance,

        @Schema(description = "With the step to `IN_USE`, and no other.") @Valid
        HandOverRequest handOver,

        @Schema(description = "Documents sent before and not used yet, which become the project's.") @Size(max = 20)
        List<@NotNull UUID> documentIds) {

    List<UUID> documents() {
        return documentIds == null ? List.of() : documentIds;
    }


    TransitionDetails toDetails() {
        return new TransitionDetails(
                to,
                on,
                reason == null || reason.isBlank() ? null : reason.strip(),
                acceptance == null ? null : acceptance.toAcceptance(),
                handOver == null ? null : handOver.toHandOver());
    }
}
