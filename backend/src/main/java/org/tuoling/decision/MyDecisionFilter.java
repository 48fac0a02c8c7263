package org.tuoling.decision;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What one's own decisions can be narrowed by. */
public class MyDecisionFilter {

    @QueryParam("open")
    @Parameter(description = "Only those that can be voted on now.", example = "true")
    public boolean open;
}
