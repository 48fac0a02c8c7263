package org.tuoling.inspection;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What a list of findings can be narrowed by. */
public class FindingFilter {

    @QueryParam("area")
    @Parameter(description = "What it endangers.")
    public SafetyArea area;

    @QueryParam("state")
    @Parameter(description = "Where they stand.")
    public FindingState state;

    @QueryParam("severity")
    @Parameter(description = "How bad they are.")
    public FindingSeverity severity;

    @QueryParam("origin")
    @Parameter(description = "By what they came up.")
    public FindingOrigin origin;

    @QueryParam("projectId")
    @Parameter(description = "The project they are about.")
    public UUID projectId;

    @QueryParam("ownerId")
    @Parameter(description = "Who has to see to them.")
    public UUID ownerId;

    @QueryParam("open")
    @Parameter(description = "True for those not closed, false for those closed.")
    public Boolean open;

    @QueryParam("overdue")
    @Parameter(description = "True for those still with their owner after the due day, false for all others.")
    public Boolean overdue;

    @QueryParam("awaiting")
    @Pattern(regexp = "me")
    @Parameter(description = "`me`: those the caller is to rectify, and those he may close.", example = "me")
    public String awaiting;

    @QueryParam("closedFrom")
    @Day
    @Parameter(description = "Closed on this day or later.", example = "2022-01-01")
    public LocalDate closedFrom;
}
