package org.tuoling.rollcall;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** One step of a roll-call up the grid tree. */
public record EscalationView(
        @Schema(description = "The level of the grid whose turn it was.", examples = "3") int level,
        Ref grid,
        @Schema(description = "Who was told: the leader, or the deputy of one who is away; null when nobody led.", nullable = true)
                Ref leader,
        @Schema(description = "How many were unaccounted for.", examples = "2") int unresolved,
        Instant dueAt,
        @Schema(description = "When it happened; later than due if the service was down.") Instant raisedAt) {

    static EscalationView read(Row row) {
        return new EscalationView(
                row.integer("level"),
                row.ref("grid"),
                row.ref("leader"),
                row.integer("unresolved"),
                row.instant("due_at"),
                row.instant("raised_at"));
    }
}
