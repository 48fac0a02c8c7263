package org.tuoling.budget.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.budget.PlanLineDetails;
import org.tuoling.budget.PlanLineView;
import org.tuoling.classification.TermId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Prose;
import org.tuoling.shared.validation.Yuan;

/** A line of a plan to be added or revised. */
public record PlanLineRequest(
        @NotNull UUID projectId,

        @Schema(description = "A term of a classification of the kind `FUNDING`.") @NotNull
        UUID categoryId,

        @Schema(description = "In CNY, above zero.") @NotNull @Valid @Yuan
        Money amount,

        @Prose @Size(max = 500) String note) {

    static PlanLineRequest of(PlanLineView kept) {
        return new PlanLineRequest(kept.project().id(), kept.category().id(), kept.amount(), kept.note());
    }

    PlanLineDetails toDetails() {
        return new PlanLineDetails(new ProjectId(projectId), new TermId(categoryId), amount, note);
    }
}
