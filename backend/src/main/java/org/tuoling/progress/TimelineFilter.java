package org.tuoling.progress;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.project.ProjectState;

/** Which projects are to be seen beside each other. */
public class TimelineFilter {

    @QueryParam("projectId")
    @Parameter(description = "This one alone.")
    public UUID projectId;

    @QueryParam("state")
    @Parameter(description = "Where they stand.")
    public ProjectState state;

    @QueryParam("placeId")
    @Parameter(description = "Where they are.")
    public UUID placeId;

    @QueryParam("responsibleId")
    @Parameter(description = "Who looks after them.")
    public UUID responsibleId;

    @QueryParam("termId")
    @Parameter(description = "A term they count as, such as a flagship.")
    public UUID termId;
}
