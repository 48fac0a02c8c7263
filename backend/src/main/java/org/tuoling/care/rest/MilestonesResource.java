package org.tuoling.care.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.care.MilestoneReader;
import org.tuoling.care.Milestones;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.rest.DaySpan;

/** Half-way, ninety days to go, the end: when a term is worth a word. */
@Path("/api/v1/programmes/{programme}/milestones")
@Tag(name = "care")
public class MilestonesResource {

    private static final int DAYS_MAX = 366;

    private final MilestoneReader reader;
    private final Scope scope;

    MilestonesResource(MilestoneReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.CARE_READ)
    @Operation(operationId = "listMilestones", summary = "List the milestones of terms on some days",
            description = "At most 366 days. Computed from full-term and rotation deployments with a planned end. A member sees his own, a "
                    + "leader those of the people below him.")
    public Milestones listMilestones(@BeanParam @Valid DaySpan span) {
        span.check(DAYS_MAX);
        return new Milestones(reader.between(scope.reach(Permission.CARE_WRITE), span.from, span.to));
    }
}
