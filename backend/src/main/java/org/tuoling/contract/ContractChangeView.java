package org.tuoling.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A change of a contract's amount as clients see it. */
public record ContractChangeView(
        UUID id,
        @Schema(description = "The how manieth of its contract.", examples = "1") int number,
        @Schema(examples = "2021-06-01") LocalDate on,
        Money before,
        Money after,
        @Schema(examples = "设计变更，增加消防水池") String reason,
        @Schema(nullable = true) Ref decision,
        Hand by,
        Instant recordedAt) {

    static ContractChangeView read(Row row) {
        return new ContractChangeView(
                row.id("id"),
                row.integer("number"),
                row.date("changed_on"),
                row.cny("amount_before"),
                row.cny("amount_after"),
                row.text("reason"),
                row.ref("decision"),
                Hand.read(row, "by"),
                row.instant("recorded_at"));
    }
}
