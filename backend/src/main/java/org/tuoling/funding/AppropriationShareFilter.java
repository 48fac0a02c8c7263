package org.tuoling.funding;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of shares of appropriations can be narrowed by. */
public class AppropriationShareFilter {

    @QueryParam("appropriationId")
    @Parameter(description = "Of one appropriation.")
    public UUID appropriationId;

    @QueryParam("projectId")
    @Parameter(description = "For one project.")
    public UUID projectId;
}
