package org.tuoling.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An entry as clients see it. */
public record EntryView(
        UUID id,
        @Schema(description = "Counted in its book.", examples = "27") long number,
        Ref place,
        EntryCode code,
        @Schema(description = "The business day.", examples = "2021-06-15") LocalDate effectiveOn,
        @Schema(description = "When it was written.") Instant recordedAt,
        Hand recordedBy,
        @Schema(description = "Of all its lines together.") Money amount,
        @Schema(description = "Of a reversal: the reason.") String description,
        SourceRef source,

        @Schema(description = "The project its money is of, if it is of one.", nullable = true)
        Ref project,

        @Schema(description = "The entry it takes back.", nullable = true)
        UUID reversesId,

        @Schema(description = "The entry that takes it back.", nullable = true)
        UUID reversedById) {

    /** The record an entry was made for. */
    public record SourceRef(
            @Schema(description = "Kind of record.", examples = "disbursement") String type,
            UUID id,
            @Schema(description = "What people call it.", examples = "FK-2021-003") String number) {}

    static EntryView read(Row row) {
        return new EntryView(
                row.id("entry_id"),
                row.number("number"),
                row.ref("place"),
                row.oneOf(EntryCode.class, "code"),
                row.date("effective_on"),
                row.instant("recorded_at"),
                Hand.read(row, "recorded_by"),
                row.cny("amount"),
                row.text("description"),
                new SourceRef(row.text("source_type"), row.id("source_id"), row.text("source_number")),
                row.ref("entry_project"),
                row.id("reverses_id"),
                row.id("reversed_by_id"));
    }
}
