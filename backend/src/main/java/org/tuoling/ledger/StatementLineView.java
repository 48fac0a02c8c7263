package org.tuoling.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Row;

/** A line of an account's statement. */
public record StatementLineView(
        UUID entryId,
        @Schema(description = "Of the entry, in its book.", examples = "27") long number,
        @Schema(description = "Of the entry's lines.", examples = "1") int line,
        EntryCode code,
        @Schema(examples = "2021-06-15") LocalDate effectiveOn,
        Instant recordedAt,
        String description,
        EntryView.SourceRef source,
        @Schema(description = "Where the money came from or went to.") AccountRef other,
        @Schema(description = "What came; null when money went.", nullable = true) Money in,
        @Schema(description = "What went; null when money came.", nullable = true) Money out,
        @Schema(description = "What the account held after this line, by the business days on which money moved.") Balance balance) {

    static StatementLineView read(Row row) {
        boolean came = row.flag("came");
        return new StatementLineView(
                row.id("entry_id"),
                row.number("number"),
                row.integer("line"),
                row.oneOf(EntryCode.class, "code"),
                row.date("effective_on"),
                row.instant("recorded_at"),
                row.text("description"),
                new EntryView.SourceRef(row.text("source_type"), row.id("source_id"), row.text("source_number")),
                AccountRef.read(row),
                came ? row.cny("amount") : null,
                came ? null : row.cny("amount"),
                Balance.of(row.number("balance_minor")));
    }
}
