package org.tuoling.rollcall;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What the list of roll-calls can be narrowed by. */
public class RollCallFilter {

    @QueryParam("gridId")
    @Parameter(description = "This grid or one below it.")
    public UUID gridId;

    @QueryParam("heldOn")
    @Day
    @Parameter(description = "The evening.", example = "2022-01-10")
    public LocalDate heldOn;

    @QueryParam("from")
    @Day
    @Parameter(description = "Since this evening.", example = "2021-12-13")
    public LocalDate from;

    @QueryParam("to")
    @Day
    @Parameter(description = "Up to this evening.", example = "2022-01-09")
    public LocalDate to;

    @QueryParam("state")
    @Parameter(description = "Where it stands.")
    public RollCallState state;
}
