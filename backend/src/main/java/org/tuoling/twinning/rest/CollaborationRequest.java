package org.tuoling.twinning.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.TermId;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.twinning.CollaborationDetails;
import org.tuoling.twinning.CollaborationState;

/** A collaboration project to be added or revised. */
public record CollaborationRequest(
        @Schema(description = "Unique in the programme.", examples = "XZ-01") @NotNull @Code String code,
        @Schema(examples = "湖羊产业示范村共建") @NotNull @Line @Size(max = 200) String nameZh,
        @Schema(examples = "Model Village for Hu Sheep") @Line @Size(max = 300) String nameEn,
        @Schema(description = "A term of a classification of kind FIELD.") UUID fieldTermId,
        @NotNull CollaborationState state,
        @Schema(examples = "2021-12-31") @Day LocalDate dueOn) {

    CollaborationDetails toDetails() {
        return new CollaborationDetails(code, nameZh, nameEn, TermId.of(fieldTermId), state, dueOn);
    }
}
