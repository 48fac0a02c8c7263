package org.tuoling.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Row;

/** A movement of money under a contract as clients see it; each is an entry of the ledger. */
public record ContractMovementView(
        UUID id,
        @Schema(description = "The how manieth of its contract.", examples = "1") int number,
        MovementKind kind,
        Money amount,
        @Schema(examples = "2021-04-12") LocalDate on,
        Hand by,
        Instant recordedAt,
        @Schema(description = "When its entry was reversed.", nullable = true) Instant reversedAt,
        @Schema(nullable = true) String reversalReason) {

    static ContractMovementView read(Row row) {
        return new ContractMovementView(
                row.id("id"),
                row.integer("number"),
                row.oneOf(MovementKind.class, "kind"),
                row.cny("amount"),
                row.date("moved_on"),
                Hand.read(row, "by"),
                row.instant("recorded_at"),
                row.instant("reversed_at"),
                row.text("reversal_reason"));
    }
}
