package org.tuoling.rollcall;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** This evening's roll-call, or the last one's until it opens, of the caller's grid, and his own entry in it. */
public record MyRollCallView(
        @Schema(description = "What the office clock shows, so that a phone can tell how far its own is off.") Instant now,
        @Schema(description = "When this evening's opens or opened; null where none is held.", nullable = true) Instant opensAt,
        @Schema(description = "The last evening's until this evening's opens; null where none was held.", nullable = true) RollCallView rollCall,
        @Schema(nullable = true) RollCallEntryView entry) {}
