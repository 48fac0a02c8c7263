package org.tuoling.place;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of places can be narrowed by. */
public class PlaceFilter {

    @QueryParam("side")
    @Parameter(description = "Side of the programme.")
    public Side side;

    @QueryParam("recipientOfAid")
    @Parameter(description = "Only the programme's recipient places, or only the others.")
    public Boolean recipientOfAid;
}
