package org.tuoling.village.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.validation.Day;
import org.tuoling.village.ComplianceBy;
import org.tuoling.village.ComplianceLine;
import org.tuoling.village.ComplianceReader;

/** How duties were done, by person or by village. */
@Path("/api/v1/programmes/{programme}/duty-compliance")
@Tag(name = "duties")
public class ComplianceResource {

    /** Longer than any programme runs. */
    private static final int DAYS_MAX = 5 * 366;

    private final ComplianceReader reader;
    private final Scope scope;

    ComplianceResource(ComplianceReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.VILLAGE_READ)
    @Operation(operationId = "getDutyCompliance", summary = "Count how duties were done",
            description = "At most 1830 days. Of the duties due from one day to another, those no longer owed left out; the lines with most overdue come "
                    + "first. A leader sees those of the people below him, a member his own.")
    public List<ComplianceLine> getDutyCompliance(
            @QueryParam("by") @NotNull @Parameter(description = "What a line is about.", example = "PERSON") ComplianceBy by,
            @QueryParam("from") @NotNull @Day @Parameter(description = "Due on this day or later.", example = "2021-01-01")
                    LocalDate from,
            @QueryParam("to") @NotNull @Day @Parameter(description = "Due on this day or before.", example = "2021-12-31")
                    LocalDate to) {
        if (to.isBefore(from)) {
            throw Refused.at("to", CommonError.DATES_OUT_OF_ORDER);
        }
        if (ChronoUnit.DAYS.between(from, to) >= DAYS_MAX) {
            throw Refused.at("to", CommonError.SPAN_TOO_LONG, DAYS_MAX);
        }
        return reader.lines(scope.programmeId(), scope.reach(Permission.VILLAGE_WRITE), by, from, to);
    }
}
