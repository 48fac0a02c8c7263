package org.tuoling.project.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.project.HandOver;
import org.tuoling.shared.validation.Line;

/** To whom an accepted project was handed over; the day is that of the step. */
public record HandOverRequest(
        @Schema(description = "Who has it from then on, on the recipient side.") @NotNull UUID recipientId,

        @Schema(description = "Who signed for it there.", examples = "受援单位负责人") @NotNull @Line @Size(max = 100)
        String signatory) {

    HandOver toHandOver() {
        return new HandOver(new OrganisationId(recipientId), signatory);
    }
}
