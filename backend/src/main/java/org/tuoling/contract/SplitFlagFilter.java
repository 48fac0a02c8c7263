package org.tuoling.contract;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of flags can be narrowed by. */
public class SplitFlagFilter {

    @QueryParam("kind")
    @Parameter(description = "Whether contracts or payments look split.")
    public SplitKind kind;

    @QueryParam("projectId")
    @Parameter(description = "Of one project.")
    public UUID projectId;

    @QueryParam("payeeId")
    @Parameter(description = "To one payee.")
    public UUID payeeId;
}
