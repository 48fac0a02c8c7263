package org.tuoling.team;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What intakes can be narrowed by. */
public class IntakeFilter {

    @QueryParam("branchId")
    @Parameter(description = "The branch that accepted them.")
    public UUID branchId;
}
