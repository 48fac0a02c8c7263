package org.tuoling.decision;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** Somebody who should attend, and what he did. */
@Schema(description = "Somebody who should attend, and what he did.")
public record SeatView(
        UUID id,
        Ref person,
        @Schema(nullable = true) Presence presence,
        @Schema(description = "Whether he has recused himself; then he does not vote.") boolean recused,
        @Schema(examples = "与收款单位有亲属关系", nullable = true) String recusalReason,
        @Schema(nullable = true) Vote vote,
        @Schema(description = "Whether he voted himself; then nobody else changes his vote.") boolean castBySelf,
        @Schema(description = "Who wrote the vote down; null for one kept on paper.", nullable = true) String castByName,
        @Schema(nullable = true) Instant castAt) {

    static SeatView read(Row row) {
        return new SeatView(
                row.id("id"),
                row.ref("person"),
                row.oneOf(Presence.class, "presence"),
                row.flag("recused"),
                row.text("recusal_reason"),
                row.oneOf(Vote.class, "vote"),
                row.flag("cast_by_self"),
                row.text("cast_by_name"),
                row.instant("cast_at"));
    }
}
