package org.tuoling.calendar.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.calendar.CalendarFeedAddress;
import org.tuoling.calendar.CalendarFeedView;
import org.tuoling.calendar.CalendarFeeds;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;

/** The caller's own private calendar address in the programme. */
@Path("/api/v1/programmes/{programme}/my/calendar-feed")
@Tag(name = "calendar")
public class CalendarFeedResource {

    private final CalendarFeeds feeds;
    private final Scope scope;

    CalendarFeedResource(CalendarFeeds feeds, Scope scope) {
        this.feeds = feeds;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.CALENDAR_READ)
    @Operation(operationId = "getCalendarFeed", summary = "Tell whether one has a private calendar address")
    public CalendarFeedView getCalendarFeed() {
        return feeds.of(scope.programmeId(), scope.caller().accountId());
    }

    /** Takes no idempotency key: the address is kept nowhere, so it could not be told again. */
    @POST
    @Requires(Permission.CALENDAR_READ)
    @Operation(operationId = "openCalendarFeed", summary = "Make a private calendar address",
            description = "Told this once. An address made before opens nothing any more. Whoever has the address sees "
                    + "what concerns its owner and the people he leads, so it is not to be passed on. It is revoked when the "
                    + "password changes and when the account is signed out everywhere.")
    public CalendarFeedAddress openCalendarFeed() {
        return feeds.open(scope.programmeId(), scope.caller().accountId());
    }

    @DELETE
    @Requires(Permission.CALENDAR_READ)
    @Operation(operationId = "revokeCalendarFeed", summary = "Revoke one's private calendar address")
    public void revokeCalendarFeed() {
        feeds.revoke(scope.programmeId(), scope.caller().accountId());
    }
}
