package org.tuoling.village;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What a list of duties can be narrowed by. */
public class DutyFilter {

    @QueryParam("stationId")
    @Parameter(description = "The stint in a village they belong to.")
    public UUID stationId;

    @QueryParam("personId")
    @Parameter(description = "Who owes them.")
    public UUID personId;

    @QueryParam("villageId")
    @Parameter(description = "Where they are owed.")
    public UUID villageId;

    @QueryParam("kindId")
    @Parameter(description = "Which duty of the catalogue.")
    public UUID kindId;

    @QueryParam("state")
    @Parameter(description = "Where they stand today.")
    public DutyState state;

    @QueryParam("dueFrom")
    @Day
    @Parameter(description = "Due on this day or later.", example = "2021-01-01")
    public LocalDate dueFrom;

    @QueryParam("dueTo")
    @Day
    @Parameter(description = "Due on this day or before.", example = "2021-12-31")
    public LocalDate dueTo;
}
