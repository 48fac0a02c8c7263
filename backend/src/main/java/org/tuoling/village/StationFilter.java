package org.tuoling.village;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What a list of village stations can be narrowed by. */
public class StationFilter {

    @QueryParam("personId")
    @Parameter(description = "The person.")
    public UUID personId;

    @QueryParam("villageId")
    @Parameter(description = "The village.")
    public UUID villageId;

    @QueryParam("stationedOn")
    @Day
    @Parameter(description = "Only those in their village on this day.", example = "2022-01-10")
    public LocalDate stationedOn;
}
