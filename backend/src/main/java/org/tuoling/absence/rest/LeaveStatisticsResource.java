package org.tuoling.absence.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.absence.LeaveMonthView;
import org.tuoling.absence.LeaveStatistics;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.validation.Day;

/** Leaves by kind and month. */
@Path("/api/v1/programmes/{programme}/leave-statistics")
@Tag(name = "leaves")
public class LeaveStatisticsResource {

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
            description = "Those that begin on the days given, of the people whose leaves the caller may see. A month without leave of a kind is left out.")
    public List<LeaveMonthView> countLeaves(
            @Parameter(description = "From which day.", example = "2021-01-01") @QueryParam("from") @NotNull @Day LocalDate from,
            @Parameter(description = "To which day.", example = "2021-12-31") @QueryParam("to") @NotNull @Day LocalDate to) {
        return statistics.between(scope.programmeId(), access.reach(), from, to);
    }
}
