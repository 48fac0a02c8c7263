package org.tuoling.classification;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of classifications can be narrowed by. */
public class ClassificationFilter {

    @QueryParam("kind")
    @Parameter(description = "What they sort by.")
    public ClassificationKind kind;
}
