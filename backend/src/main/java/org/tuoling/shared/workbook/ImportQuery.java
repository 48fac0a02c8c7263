package org.tuoling.shared.workbook;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How an import is asked for. */
public class ImportQuery {

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Only try: say what the import would do, and change nothing.")
    public boolean dryRun;
}
