package org.tuoling.organisation;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.place.Side;

/** What a list of organisations can be narrowed by. */
public class OrganisationFilter {

    @QueryParam("side")
    @Parameter(description = "Side of the programme.")
    public Side side;

    @QueryParam("kind")
    @Parameter(description = "Sort of body.")
    public OrganisationKind kind;

    @QueryParam("tier")
    @Parameter(description = "Administrative level.")
    public Tier tier;

    @QueryParam("placeId")
    @Parameter(description = "Where it is.")
    public UUID placeId;
}
