package org.tuoling.absence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later end that was asked for, and what came of it. */
public record ExtensionView(
        @Schema(description = "Which round of approval it is.", examples = "1") int round,
        @Schema(description = "When the leave was to end before.") Instant formerEndsAt,
        Instant endsAt,
        @Schema(examples = "航班取消") String reason,
        ExtensionState state,
        Instant requestedAt,
        @Schema(nullable = true) Instant decidedAt) {

    /** Reads as this record; {@code e} is the extension. */
    static final String JSON =
            """
            json_build_object('round', e.round, 'formerEndsAt', e.former_ends_at, 'endsAt', e.ends_at,
                'reason', e.reason, 'state', e.state, 'requestedAt', e.requested_at, 'decidedAt', e.decided_at)
            """;
}
