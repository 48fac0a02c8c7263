package org.tuoling.classification;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of terms across classifications can be narrowed by. */
public class TermFilter {

    @QueryParam("kind")
    @Parameter(description = "Kind of their classification.")
    public ClassificationKind kind;

    @QueryParam("classificationId")
    @Parameter(description = "Their classification.")
    public UUID classificationId;

    static TermFilter of(UUID classificationId) {
        var filter = new TermFilter();
        filter.classificationId = classificationId;
        return filter;
    }
}
