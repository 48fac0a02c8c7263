package org.tuoling.progress;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of monthly reports can be narrowed by. */
public class ReportFilter {

    @QueryParam("projectId")
    @Parameter(description = "The project they are on.")
    public UUID projectId;

    @QueryParam("authorId")
    @Parameter(description = "Who writes them.")
    public UUID authorId;

    @QueryParam("state")
    @Parameter(description = "Where they stand.")
    public ReportState state;

    @QueryParam("from")
    @Parameter(description = "Of the month with this first day, or later ones.")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Of the month with this first day, or earlier ones.")
    public LocalDate to;
}
