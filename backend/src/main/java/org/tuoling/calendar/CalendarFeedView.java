package org.tuoling.calendar;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody has a private address for his calendar. The address itself is told only when it is made. */
public record CalendarFeedView(
        boolean open,
        @Schema(description = "When the address was made; null when there is none.", nullable = true) Instant openedAt) {}
