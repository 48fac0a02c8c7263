package org.tuoling.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Row;

/** Money a payee gave back, as clients see it. */
public record RefundView(
        UUID id,
        @Schema(examples = "1") int number,
        Money amount,
        @Schema(examples = "2021-09-10") LocalDate on,
        @Schema(examples = "多付部分退回") String reason,
        @Schema(examples = "2021091000000077") String bankReference,
        Hand by,
        Instant recordedAt,
        @Schema(description = "When its entry was reversed.", nullable = true) Instant reversedAt,
        @Schema(nullable = true) String reversalReason) {

    static RefundView read(Row row) {
        return new RefundView(
                row.id("id"),
                row.integer("number"),
                row.cny("amount"),
                row.date("refunded_on"),
                row.text("reason"),
                row.text("bank_reference"),
                Hand.read(row, "by"),
                row.instant("recorded_at"),
                row.instant("reversed_at"),
                row.text("reversal_reason"));
    }
}
