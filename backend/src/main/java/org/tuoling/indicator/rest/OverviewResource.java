package org.tuoling.indicator.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.indicator.Overview;
import org.tuoling.indicator.OverviewReader;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.time.Today;
import org.tuoling.shared.validation.Day;

/** What a commander looks at for two minutes before a meeting. */
@Path("/api/v1/programmes/{programme}/overview")
@Tag(name = "indicators")
public class OverviewResource {

    private final OverviewReader reader;
    private final Scope scope;
    private final Today today;

    OverviewResource(OverviewReader reader, Scope scope, Today today) {
        this.reader = reader;
        this.scope = scope;
        this.today = today;
    }

    @GET
    @Requires(Permission.INDICATOR_READ)
    @Operation(operationId = "getOverview", summary = "Show the series behind the overview's pictures",
            description = "Money by flagship and place, people by host and kind, pairs by level, donations by month.")
    public Overview getOverview(
            @Parameter(description = "The day to compute for; today when left out.") @QueryParam("asOf") @Day LocalDate asOf) {
        return reader.overview(scope.programmeId(), asOf == null ? today.date() : asOf);
    }
}
