package org.tuoling.funding;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** Left-over money that went back to the treasury, as clients see it. */
public record TreasuryReturnView(
        UUID id,
        @Schema(examples = "TH-2021-01") String code,
        @Schema(description = "The recipient place in whose book the money was.") Ref place,

        @Schema(description = "The appropriation it came by, if that was told.", nullable = true)
        Ref origin,

        Money amount,
        @Schema(examples = "2021-12-20") LocalDate on,
        @Schema(examples = "项目结余资金交回财政") String reason,

        @Schema(description = "Why its entry in the ledger was reversed; null while it stands.", nullable = true)
        String reversalReason) {

    static TreasuryReturnView read(Row row) {
        return new TreasuryReturnView(
                row.id("id"),
                row.text("code"),
                row.ref("place"),
                row.ref("origin"),
                row.cny("amount"),
                row.date("returned_on"),
                row.text("reason"),
                row.text("reversal_reason"));
    }
}
