package org.tuoling.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An account and what it holds, as clients see it. */
public record LedgerAccountView(
        AccountRef account,
        Ref place,
        @Schema(description = "All that ever came.") Money in,
        @Schema(description = "All that ever went.") Money out,
        Balance balance,
        @Schema(description = "How many postings its statement has.", examples = "12") long postings) {

    static LedgerAccountView read(Row row) {
        return new LedgerAccountView(
                AccountRef.read(row),
                row.ref("place"),
                row.cny("in"),
                row.cny("out"),
                Balance.of(row.number("in_minor") - row.number("out_minor")),
                row.number("posting_count"));
    }
}
