package org.tuoling.twinning;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of collaboration projects can be narrowed by. */
public class CollaborationFilter {

    @QueryParam("agreementId")
    @Parameter(description = "The agreement they are under.")
    public UUID agreementId;

    @QueryParam("state")
    @Parameter(description = "How far they have come.")
    public CollaborationState state;

    static CollaborationFilter of(AgreementId agreement) {
        var filter = new CollaborationFilter();
        filter.agreementId = agreement.value();
        return filter;
    }
}
