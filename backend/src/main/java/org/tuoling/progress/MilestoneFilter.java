package org.tuoling.progress;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of milestones can be narrowed by. */
public class MilestoneFilter {

    @QueryParam("projectId")
    @Parameter(description = "Whose milestones.")
    public UUID projectId;

    @QueryParam("done")
    @Parameter(description = "Whether they are reached.")
    public Boolean done;
}
