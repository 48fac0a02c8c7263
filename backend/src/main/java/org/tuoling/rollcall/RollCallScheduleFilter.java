package org.tuoling.rollcall;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of schedules can be narrowed by. */
public class RollCallScheduleFilter {

    @QueryParam("placeId")
    @Parameter(description = "The site.")
    public UUID placeId;
}
