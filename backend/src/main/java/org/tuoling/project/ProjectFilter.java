package org.tuoling.project;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of projects can be narrowed by. */
public class ProjectFilter {

    @QueryParam("state")
    @Parameter(description = "Where they stand.")
    public ProjectState state;

    @QueryParam("kind")
    @Parameter(description = "What kind of work they are.")
    public ProjectKind kind;

    @QueryParam("pairId")
    @Parameter(description = "The twinning they belong to.")
    public UUID pairId;

    @QueryParam("placeId")
    @Parameter(description = "Where they are, or are carried out too.")
    public UUID placeId;

    @QueryParam("responsibleId")
    @Parameter(description = "Who looks after them.")
    public UUID responsibleId;

    @QueryParam("termId")
    @Parameter(description = "A term they count as, such as a flagship.")
    public UUID termId;
}
