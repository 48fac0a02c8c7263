package org.tuoling.disbursement.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.disbursement.DisbursementView;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Yuan;

/** A {@link DisbursementRequest} in one row, with whose hands it went through on which days where that was kept on paper. */
public record DisbursementRow(
        @NotNull @Code String code,
        @NotNull UUID contractId,
        @NotNull @Valid @Yuan Money amount,
        @NotNull @Line @Size(max = 200) String purpose,
        UUID decisionId,
        UUID requestedById,
        @Day LocalDate submittedOn,
        UUID reviewedById,
        @Day LocalDate reviewedOn,
        UUID approvedById,
        @Day LocalDate approvedOn,
        UUID paidById,
        @Day LocalDate paidOn,
        @Line @Size(max = 60) String bankReference,
        UUID returnedById,
        @Day LocalDate returnedOn,
        @Line @Size(max = 200) String returnReason) {

    /**
     * The row that would describe a disbursement as it is kept. What is kept of hands and days is only what they came to,
     * so of those it says what the other row does.
     */
    static DisbursementRow of(DisbursementView kept, DisbursementRow other) {
        return new DisbursementRow(
                kept.code(),
                kept.contract().id(),
                kept.amount(),
                kept.purpose(),
                Ref.idOf(kept.decision()),
                other.requestedById == null ? null : personOf(kept.requestedBy()),
                kept.submittedOn(),
                other.reviewedById,
                other.reviewedOn,
                other.approvedById,
                other.approvedOn,
                other.paidById,
                kept.paidOn(),
                kept.bankReference(),
                other.returnedById,
                other.returnedOn,
                other.returnReason);
    }

    private static UUID personOf(Hand hand) {
        return hand == null ? null : hand.personId();
    }

    DisbursementRequest toRequest() {
        return new DisbursementRequest(code, contractId, amount, purpose, decisionId);
    }
}
