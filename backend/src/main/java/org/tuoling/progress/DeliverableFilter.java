package org.tuoling.progress;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of deliverables can be narrowed by. */
public class DeliverableFilter {

    @QueryParam("projectId")
    @Parameter(description = "The project that leaves them behind.")
    public UUID projectId;

    @QueryParam("unit")
    @Parameter(description = "In what they are counted.")
    public DeliverableUnit unit;

    @QueryParam("delivered")
    @Parameter(description = "Whether they are there, and not only promised.")
    public Boolean delivered;
}
