package org.tuoling.budget;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of versions can be narrowed by. */
public class PlanFilter {

    @QueryParam("fiscalYear")
    @Parameter(description = "Fiscal year.", example = "2021")
    public Integer fiscalYear;

    @QueryParam("state")
    @Parameter(description = "Where they stand; `APPROVED` are those in force.")
    public PlanState state;
}
