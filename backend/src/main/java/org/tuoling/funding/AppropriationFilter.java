package org.tuoling.funding;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of appropriations can be narrowed by. */
public class AppropriationFilter {

    @QueryParam("fiscalYear")
    @Parameter(description = "Fiscal year.", example = "2021")
    public Integer fiscalYear;

    @QueryParam("placeId")
    @Parameter(description = "Recipient place.")
    public UUID placeId;

    @QueryParam("received")
    @Parameter(description = "Only money that has come, or only money still on its way.")
    public Boolean received;

    @QueryParam("state")
    @Parameter(description = "Where they stand.")
    public AppropriationState state;
}
