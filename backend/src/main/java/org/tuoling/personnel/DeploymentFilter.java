package org.tuoling.personnel;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What the roster can be narrowed by. */
public class DeploymentFilter {

    @QueryParam("placeId")
    @Parameter(description = "Where the host unit is: this place or one within it.")
    public UUID placeId;

    @QueryParam("hostUnitId")
    @Parameter(description = "The host unit.")
    public UUID hostUnitId;

    @QueryParam("personId")
    @Parameter(description = "The person.")
    public UUID personId;

    @QueryParam("kind")
    @Parameter(description = "How people are deployed.")
    public DeploymentKind kind;

    @QueryParam("cohort")
    @Size(max = 40)
    @Parameter(description = "The intake (期), exactly as written.", example = "第一期")
    public String cohort;

    @QueryParam("onPostOn")
    @Day
    @Parameter(description = "Only those on post on this day.", example = "2021-06-30")
    public LocalDate onPostOn;
}
