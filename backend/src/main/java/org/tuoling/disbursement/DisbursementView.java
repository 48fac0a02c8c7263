package org.tuoling.disbursement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A disbursement as clients see it. */
public record DisbursementView(
        UUID id,
        @Schema(examples = "FK-2021-003") String code,
        Ref contract,
        Ref project,
        @Schema(description = "In whose book the money is kept.") Ref place,
        Ref payee,
        Money amount,
        @Schema(description = "Of what was paid: given back by the payee.") Money refunded,
        @Schema(examples = "主体结构封顶进度款") String purpose,
        DisbursementState state,

        @Schema(description = "The day of its last step; null before the first.", examples = "2021-06-30", nullable = true)
        LocalDate stateOn,

        Hand requestedBy,
        @Schema(examples = "2021-06-21", nullable = true) LocalDate submittedOn,

        @Schema(description = "Who reviewed it in this round; earlier rounds are among its steps.", nullable = true)
        Hand reviewedBy,

        @Schema(nullable = true) Hand approvedBy,
        @Schema(description = "The collective decision it rests on.", nullable = true) Ref decision,

        @Schema(description = "Where it is to be paid, as of when it was submitted; null before.", nullable = true)
        String bankName,

        @Schema(nullable = true) String bankAccount,
        @Schema(nullable = true) Hand paidBy,
        @Schema(examples = "2021063000001234", nullable = true) String bankReference,
        @Schema(examples = "2021-06-30", nullable = true) LocalDate paidOn,

        @Schema(description = "Whether it looks as if one payment was split to stay below the threshold.")
        boolean flagged,

        @Schema(examples = "0") long version) {

    static DisbursementView read(Row row) {
        return new DisbursementView(
                row.id("id"),
                row.text("code"),
                row.ref("contract"),
                row.ref("project"),
                row.ref("place"),
                row.ref("payee"),
                row.cny("amount"),
                row.cny("refunded"),
                row.text("purpose"),
                row.oneOf(DisbursementState.class, "state"),
                row.date("state_on"),
                Hand.read(row, "requested_by"),
                row.date("submitted_on"),
                Hand.read(row, "reviewed_by"),
                Hand.read(row, "approved_by"),
                row.ref("decision"),
                row.text("bank_name"),
                row.text("bank_account"),
                Hand.read(row, "paid_by"),
                row.text("bank_reference"),
                row.date("paid_on"),
                row.flag("flagged"),
                row.number("version"));
    }
}
