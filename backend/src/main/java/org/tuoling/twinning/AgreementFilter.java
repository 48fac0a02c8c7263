package org.tuoling.twinning;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of agreements can be narrowed by. */
public class AgreementFilter {

    @QueryParam("pairId")
    @Parameter(description = "The pair that signed.")
    public UUID pairId;

    @QueryParam("state")
    @Parameter(description = "Where the agreement stands today.")
    public AgreementState state;
}
