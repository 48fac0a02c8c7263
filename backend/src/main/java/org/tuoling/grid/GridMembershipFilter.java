package org.tuoling.grid;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What a list of memberships can be narrowed by. */
public class GridMembershipFilter {

    @QueryParam("gridId")
    @Parameter(description = "The leaf.")
    public UUID gridId;

    @QueryParam("personId")
    @Parameter(description = "The person.")
    public UUID personId;

    @QueryParam("onDay")
    @Day
    @Parameter(description = "Only those in force on this day.", example = "2022-01-10")
    public LocalDate onDay;
}
