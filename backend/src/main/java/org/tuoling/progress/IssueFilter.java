package org.tuoling.progress;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of issues and risks can be narrowed by. */
public class IssueFilter {

    @QueryParam("projectId")
    @Parameter(description = "The project they are about.")
    public UUID projectId;

    @QueryParam("ownerId")
    @Parameter(description = "Who sees to them.")
    public UUID ownerId;

    @QueryParam("kind")
    @Parameter(description = "Whether they are there or might come.")
    public IssueKind kind;

    @QueryParam("severity")
    @Parameter(description = "How much harm they do.")
    public IssueSeverity severity;

    @QueryParam("state")
    @Parameter(description = "Whether they are closed.")
    public IssueState state;

    @QueryParam("overdue")
    @Parameter(description = "True for those open beyond the day they were due on.")
    public Boolean overdue;
}
