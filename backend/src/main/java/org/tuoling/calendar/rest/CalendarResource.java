package org.tuoling.calendar.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.calendar.CalendarReader;
import org.tuoling.calendar.CalendarView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.rest.DaySpan;

/** What happens when, in all of the team's daily work. */
@Path("/api/v1/programmes/{programme}/calendar")
@Tag(name = "calendar")
public class CalendarResource {

    private static final int DAYS_MAX = 100;

    private final CalendarReader reader;
    private final Scope scope;

    CalendarResource(CalendarReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.CALENDAR_READ)
    @Operation(operationId = "getCalendar", summary = "Show what happens on some days",
            description = "At most 100 days. Leave, outings, duties, birthdays, milestones and meetings. A member sees his own, a leader those "
                    + "of the people below him.")
    public CalendarView getCalendar(@BeanParam @Valid DaySpan span) {
        span.check(DAYS_MAX);
        return new CalendarView(reader.between(scope.grants(), span.from, span.to));
    }
}
