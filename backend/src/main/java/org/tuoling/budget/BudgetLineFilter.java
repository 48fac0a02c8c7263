package org.tuoling.budget;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of budget lines can be narrowed by. */
public class BudgetLineFilter {

    @QueryParam("projectId")
    @Parameter(description = "Of one project.")
    public UUID projectId;

    @QueryParam("placeId")
    @Parameter(description = "In whose book the money is kept: one of the recipient places.")
    public UUID placeId;

    @QueryParam("fiscalYear")
    @Parameter(description = "Only lines that the plan in force of this year names.", example = "2021")
    public Integer fiscalYear;
}
