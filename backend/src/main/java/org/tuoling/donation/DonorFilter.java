package org.tuoling.donation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of donors can be narrowed by. */
public class DonorFilter {

    @QueryParam("kind")
    @Parameter(description = "Who gives.")
    public DonorKind kind;
}
