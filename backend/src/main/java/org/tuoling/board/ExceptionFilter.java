package org.tuoling.board;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of exceptions can be narrowed by. */
public class ExceptionFilter {

    @QueryParam("kind")
    @Parameter(description = "What is to be seen to.")
    public ExceptionKind kind;

    @QueryParam("gridId")
    @Parameter(description = "Only people of this grid or of one below it.")
    public UUID gridId;
}
