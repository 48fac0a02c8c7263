package org.tuoling.project;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of investments can be narrowed by. */
public class InvestmentFilter {

    @QueryParam("projectId")
    @Parameter(description = "The project they are put into.")
    public UUID projectId;

    @QueryParam("kind")
    @Parameter(description = "The kind of source they come from.")
    public SourceKind kind;
}
