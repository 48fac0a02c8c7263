package org.tuoling.budget.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.budget.AllocationDetails;
import org.tuoling.budget.AllocationKind;
import org.tuoling.budget.AllocationView;
import org.tuoling.classification.TermId;
import org.tuoling.funding.AppropriationId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;
import org.tuoling.shared.validation.Yuan;

/** Received money to be set apart for a project, or taken back from it. */
public record AllocationRequest(
        @Schema(description = "Unique in the programme.", examples = "BF-2021-001") @NotNull @Code
        String code,

        @NotNull AllocationKind kind,
        @NotNull UUID projectId,
        @Schema(description = "The category of funding.") @NotNull UUID categoryId,

        @Schema(description = "The appropriation it came by; left out, the oldest with money left.")
        UUID originId,

        @Schema(description = "In CNY, above zero.") @NotNull @Valid @Yuan
        Money amount,

        @Schema(description = "Not in the future, not in a closed month.", examples = "2021-04-02") @NotNull @Day
        LocalDate on,

        @Prose @Size(max = 500) String note) {

    static AllocationRequest of(AllocationView kept) {
        return new AllocationRequest(
                kept.code(),
                kept.kind(),
                kept.project().id(),
                kept.category().id(),
                Ref.idOf(kept.origin()),
                kept.amount(),
                kept.on(),
                kept.note());
    }

    AllocationDetails toDetails() {
        return new AllocationDetails(
                code,
                kind,
                new ProjectId(projectId),
                new TermId(categoryId),
                AppropriationId.of(originId),
                amount,
                on,
                note == null || note.isBlank() ? null : note.strip());
    }
}
