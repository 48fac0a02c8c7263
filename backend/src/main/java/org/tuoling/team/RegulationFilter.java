package org.tuoling.team;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What regulations can be narrowed by. */
public class RegulationFilter {

    @QueryParam("area")
    @Parameter(description = "What it is about.")
    public RegulationArea area;

    @QueryParam("subject")
    @Size(max = 40)
    @Parameter(description = "The code of the one thing it rules.", example = "COLLECTIVE-DECISION")
    public String subject;

    @QueryParam("inForceOn")
    @Day
    @Parameter(description = "Only those in force on this day.", example = "2022-01-10")
    public LocalDate inForceOn;
}
