package org.tuoling.budget;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of allocations can be narrowed by. */
public class AllocationFilter {

    @QueryParam("projectId")
    @Parameter(description = "Of one project.")
    public UUID projectId;

    @QueryParam("kind")
    @Parameter(description = "Only allocations, or only withdrawals.")
    public AllocationKind kind;
}
