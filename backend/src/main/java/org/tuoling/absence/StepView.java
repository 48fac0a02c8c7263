package org.tuoling.absence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;

/** One word that a leave needs or needed. */
public record StepView(
        @Schema(description = "0 for the request, then one for each extension.", examples = "0") int round,
        @Schema(description = "In which order within its round, from 0.", examples = "0") int position,
        Authority authority,
        @Schema(description = "Of LEVEL_LEADER only.", nullable = true) Integer level,
        StepState state,
        @Schema(description = "The grid it was decided for; null for a commander.", nullable = true) Ref grid,
        @Schema(description = "Who decided; null for a commander whose account belongs to no person.", nullable = true)
        Ref decidedBy,
        @Schema(description = "His name then.", examples = "张三", nullable = true) String decidedByName,
        @Schema(description = "In whose place.", nullable = true) Ref onBehalfOf,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) Instant decidedAt) {

    /** Reads as this record; {@code s} is the step. */
    static final String JSON =
            """
            json_build_object('round', s.round, 'position', s.position, 'authority', s.authority, 'level', s.level,
                'state', s.state, 'decidedByName', s.decided_by_name, 'reason', s.reason, 'decidedAt', s.decided_at,
                'grid', (select json_build_object('id', g.id, 'code', g.code, 'nameZh', g.name_zh, 'nameEn', g.name_en)
                         from grid g where g.id = s.grid_id),
                'decidedBy', (select json_build_object('id', b.id, 'code', b.code, 'nameZh', b.name)
                              from person b where b.id = s.decided_by_id),
                'onBehalfOf', (select json_build_object('id', b.id, 'code', b.code, 'nameZh', b.name)
                               from person b where b.id = s.on_behalf_of_id))
            """;
}
