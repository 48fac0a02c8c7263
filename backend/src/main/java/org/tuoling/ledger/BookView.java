package org.tuoling.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** The ledger of a recipient place as clients see it. */
public record BookView(
        UUID id,
        Ref place,
        MoneyKind moneyKind,
        @Schema(examples = "CNY") String currency,
        @Schema(description = "How many entries there are; the number of the last one.", examples = "128") long entries,

        @Schema(description = "SHA-256 of the last entry, which stands for all before it. Noted elsewhere, it proves later that nothing was changed.")
        String lastHash,

        @Schema(description = "The last day of the last closed month; null while none is closed.", examples = "2021-11-30", nullable = true)
        LocalDate closedThrough) {

    static BookView read(Row row) {
        return new BookView(
                row.id("id"),
                row.ref("place"),
                row.oneOf(MoneyKind.class, "money_kind"),
                row.text("currency"),
                row.number("last_number"),
                row.text("last_hash"),
                row.date("closed_through"));
    }
}
