package org.tuoling.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A decision the caller should attend, and his own part in it. */
@Schema(description = "A decision the caller should attend, and his own part in it.")
public record MyDecisionView(
        DecisionView decision,
        @Schema(nullable = true) Presence presence,
        @Schema(description = "Whether he has recused himself; then he does not vote.") boolean recused,
        @Schema(nullable = true) Vote vote,
        @Schema(description = "Whether he voted himself.") boolean castBySelf) {

    static MyDecisionView read(Row row) {
        return new MyDecisionView(
                DecisionView.read(row),
                row.oneOf(Presence.class, "presence"),
                row.flag("is_recused"),
                row.oneOf(Vote.class, "vote"),
                row.flag("cast_by_self"));
    }
}
