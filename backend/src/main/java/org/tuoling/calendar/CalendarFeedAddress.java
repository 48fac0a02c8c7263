package org.tuoling.calendar;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new private address. It is kept nowhere: who loses it makes another. */
public record CalendarFeedAddress(
        @Schema(description = "Path below the address of this service, for a calendar program to subscribe to.",
                        examples = "/api/v1/calendar/q3WJx0cWv1xq0k2v3h8Zb7m4n5p6r7s8t9u0vwxyzAB.ics")
                String path,
        Instant openedAt) {}
