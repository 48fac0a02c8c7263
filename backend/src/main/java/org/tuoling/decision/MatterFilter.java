package org.tuoling.decision;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What matters can be narrowed by. */
public class MatterFilter {

    @QueryParam("kind")
    @Parameter(description = "What is decided on.")
    public DecisionKind kind;

    @QueryParam("on")
    @Day
    @Parameter(description = "In force on this day.", example = "2022-01-10")
    public LocalDate on;
}
