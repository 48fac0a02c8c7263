package org.tuoling.ledger;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A month of a book: open, or closed so that nothing more is posted into it. */
public record PeriodView(
        Ref place,
        @Schema(examples = "2021-06") String month,
        boolean closed,
        @Schema(description = "Whether it is the next to be closed, and over.") boolean mayClose,
        @Schema(description = "Whether it is the last that was closed.") boolean mayReopen,
        @Schema(description = "Oldest first.") List<Event> events) {

    /** A closing or opening anew. */
    public record Event(
            PeriodEventKind kind,
            Instant at,
            @Schema(description = "Name of who did it.", examples = "沈甲一") String by,
            @Schema(description = "Why it was opened again.", nullable = true) String reason,
            @Schema(description = "The last entry of the book then.", examples = "128") long entries) {}

    static PeriodView read(Row row) {
        return new PeriodView(
                row.ref("place"),
                row.text("month"),
                row.flag("closed"),
                row.flag("may_close"),
                row.flag("may_reopen"),
                row.list(Event.class, "events"));
    }
}
