package org.tuoling.rollcall;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the entries of a roll-call can be narrowed by. */
public class RollCallEntryFilter {

    @QueryParam("status")
    @Parameter(description = "What has become of it.")
    public EntryStatus status;
}
