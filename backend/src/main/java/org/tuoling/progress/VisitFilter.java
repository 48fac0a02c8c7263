package org.tuoling.progress;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of site visits can be narrowed by. */
public class VisitFilter {

    @QueryParam("projectId")
    @Parameter(description = "The project visited.")
    public UUID projectId;

    @QueryParam("visitorId")
    @Parameter(description = "Who was there.")
    public UUID visitorId;

    @QueryParam("from")
    @Parameter(description = "On this day or later.")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "On this day or earlier.")
    public LocalDate to;
}
