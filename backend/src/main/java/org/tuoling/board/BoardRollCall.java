package org.tuoling.board;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.rollcall.RollCallState;

/** How the roll-call of a leaf stands: this evening's, or one still open. */
public record BoardRollCall(
        UUID id,
        RollCallState state,
        @Schema(description = "How many nobody has heard of yet.", examples = "1") long unresolved) {}
