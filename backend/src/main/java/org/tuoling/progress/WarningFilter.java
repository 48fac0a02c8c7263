package org.tuoling.progress;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of warnings can be narrowed by. */
public class WarningFilter {

    @QueryParam("kind")
    @Parameter(description = "What is out of order.")
    public WarningKind kind;

    @QueryParam("projectId")
    @Parameter(description = "The project warned about.")
    public UUID projectId;

    @QueryParam("placeId")
    @Parameter(description = "Where the projects are.")
    public UUID placeId;

    @QueryParam("responsibleId")
    @Parameter(description = "Who looks after the projects.")
    public UUID responsibleId;
}
