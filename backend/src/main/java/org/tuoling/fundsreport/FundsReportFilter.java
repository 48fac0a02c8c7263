package org.tuoling.fundsreport;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of funds reports is narrowed to. */
public class FundsReportFilter {

    @QueryParam("placeId")
    @Parameter(description = "Of this recipient place.")
    public UUID placeId;

    @QueryParam("state")
    @Parameter(description = "Waiting to be signed, signed and in force, or superseded.")
    public FundsReportState state;
}
