package org.tuoling.absence.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.absence.LeaveMonthView;
import org.tuoling.absence.LeaveStatistics;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.rest.DaySpan;

/** Leaves by kind and month. */
@Path("/api/v1/programmes/{programme}/leave-statistics")
@Tag(name = "leaves")
public class LeaveStatisticsResource {

    /** A year, and some days so that it may begin with a week. */
    private static final int DAYS_MAX = 401;

    private final LeaveStatistics statistics;
    private final AbsenceAccess access;
    private final Scope scope;

    LeaveStatisticsResource(LeaveStatistics statistics, AbsenceAccess access, Scope scope) {
        this.statistics = statistics;
        this.access = access;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "countLeaves", summary = "Count leaves by kind and month",
            description = "Those that begin on the days given, of the people whose leaves the caller may see. A month without leave of a kind is left out. 401 days at most.")
    public List<LeaveMonthView> countLeaves(@BeanParam @Valid DaySpan span) {
        span.check(DAYS_MAX);
        return statistics.between(scope.programmeId(), access.reach(), span.from, span.to);
    }
}
