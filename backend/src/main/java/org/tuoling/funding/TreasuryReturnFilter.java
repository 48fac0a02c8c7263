package org.tuoling.funding;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of returns can be narrowed by. */
public class TreasuryReturnFilter {

    @QueryParam("placeId")
    @Parameter(description = "Out of the book of one recipient place.")
    public UUID placeId;
}
