package org.tuoling.contract;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of payees can be narrowed by. */
public class PayeeFilter {

    @QueryParam("kind")
    @Parameter(description = "What kind of body they are.")
    public PayeeKind kind;
}
