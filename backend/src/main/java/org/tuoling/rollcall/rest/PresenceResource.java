package org.tuoling.rollcall.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.rollcall.PresenceReader;
import org.tuoling.rollcall.WeekOfPresence;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.rest.DaySpan;

/** How presence at roll-calls goes from week to week. */
@Path("/api/v1/programmes/{programme}/presence")
@Tag(name = "roll-calls")
public class PresenceResource {

    /** A year, and some days so that it may begin with a week. */
    private static final int DAYS_MAX = 401;

    private final PresenceReader reader;
    private final Scope scope;
    private final CallerReach reach;

    PresenceResource(PresenceReader reader, Scope scope, CallerReach reach) {
        this.reader = reader;
        this.scope = scope;
        this.reach = reach;
    }

    @GET
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "getPresence", summary = "Count presence at closed roll-calls by week",
            description = "A rate is `present` (or `present` + `accounted`) over `expected`. Late corrections are counted in. 401 days at most.")
    public List<WeekOfPresence> getPresence(
            @BeanParam @Valid DaySpan span,
            @Parameter(description = "This grid or one below it.") @QueryParam("gridId") UUID gridId) {
        span.check(DAYS_MAX);
        return reader.weeks(scope.programmeId(), reach.now(), span.from, span.to, gridId);
    }
}
