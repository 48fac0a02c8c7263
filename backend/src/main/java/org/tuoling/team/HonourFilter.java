package org.tuoling.team;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What honours can be narrowed by. */
public class HonourFilter {

    @QueryParam("collective")
    @Parameter(description = "Only those of the team, or only those of its people.", example = "true")
    public Boolean collective;

    @QueryParam("level")
    @Parameter(description = "How high up the body stands that awards it.")
    public HonourLevel level;

    @QueryParam("personId")
    @Parameter(description = "The person.")
    public UUID personId;
}
