package org.tuoling.decision;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What follow-ups can be narrowed by. */
public class FollowUpFilter {

    @QueryParam("decisionId")
    @Parameter(description = "Their decision.")
    public UUID decisionId;

    @QueryParam("ownerId")
    @Parameter(description = "Who is to do them.")
    public UUID ownerId;

    @QueryParam("open")
    @Parameter(description = "Only those not done yet.", example = "true")
    public boolean open;
}
