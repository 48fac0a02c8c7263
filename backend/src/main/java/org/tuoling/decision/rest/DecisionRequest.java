package org.tuoling.decision.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.decision.DecisionDetails;
import org.tuoling.decision.MatterId;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;
import org.tuoling.shared.validation.Yuan;

/** A decision to be drafted or revised. What of fiscal year, place, project and payee it names, it covers alone. */
public record DecisionRequest(
        @Schema(description = "Unique in the programme.", examples = "JC-P-012") @NotNull @Code String code,
        @Schema(description = "In force on the day of the meeting; its rule makes the result.") @NotNull UUID matterId,
        @Schema(examples = "关于签订农贸市场施工合同的决定") @NotNull @Line @Size(max = 200) String titleZh,
        @Schema(examples = "Contract for the farmers’ market") @Line @Size(max = 200) String titleEn,
        @Schema(description = "What is put to the vote.") @NotBlank @Prose @Size(max = 8000) String proposal,
        @Schema(description = "Of which year's plan it is: needed for plans and changes of the budget, and for nothing else.", examples = "2021")
        @Min(1990) @Max(2100)
        Integer fiscalYear,
        @Schema(description = "Left out with a project: then it is the project's.") UUID placeId,
        @Schema(description = "Needed for contracts and payments.") UUID projectId,
        @Schema(description = "Needed for payments, and for contracts that await no tender.") UUID payeeId,
        @Schema(description = "Whether a tender will tell the payee of the contract, who is left out then.") boolean awaitsTender,
        @Schema(description = "How much it covers; needed for everything that spends money.") @Valid @Yuan Money amount,
        @Schema(description = "The day of the meeting.", examples = "2021-03-05") @NotNull @Day LocalDate heldOn) {

    DecisionDetails toDetails() {
        return new DecisionDetails(
                code,
                MatterId.of(matterId),
                titleZh,
                titleEn,
                proposal.strip(),
                fiscalYear,
                PlaceId.of(placeId),
                ProjectId.of(projectId),
                payeeId,
                awaitsTender,
                amount,
                heldOn);
    }
}
