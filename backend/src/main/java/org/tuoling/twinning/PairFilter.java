package org.tuoling.twinning;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of pairs can be narrowed by. */
public class PairFilter {

    @QueryParam("level")
    @Parameter(description = "Level of the pair.")
    public PairLevel level;

    @QueryParam("state")
    @Parameter(description = "How far the pair has come.")
    public PairState state;

    @QueryParam("organisationId")
    @Parameter(description = "A unit on either side.")
    public UUID organisationId;
}
