package org.tuoling.calendar.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.calendar.CalendarFeeds;
import org.tuoling.shared.access.Public;
import org.tuoling.shared.problem.Words;

/** Calendars for programs that cannot sign in: who knows the address is let in. */
@Path("/api/v1/calendar")
@Tag(name = "calendar")
public class FeedsResource {

    private final CalendarFeeds feeds;

    FeedsResource(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("/{token}.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Public
    @Operation(operationId = "fetchCalendar", summary = "Fetch a calendar by its private address",
            description = "Thirty days back and half a year ahead: what concerns the owner and the people he leads. Not found when "
                    + "the address or all sessions of its account were revoked, or when its account was disabled or left the programme.")
    public String fetchCalendar(
            @PathParam("token") String token,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        return feeds.text(token, Words.localeOf(language));
    }
}
