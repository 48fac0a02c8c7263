package org.tuoling.decision;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What thresholds can be narrowed by. */
public class ThresholdFilter {

    @QueryParam("kind")
    @Parameter(description = "What needs a decision above it.")
    public DecisionKind kind;

    @QueryParam("placeId")
    @Parameter(description = "Those of this place alone.")
    public UUID placeId;
}
