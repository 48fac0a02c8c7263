package org.tuoling.decision;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What decisions can be narrowed by. */
public class DecisionFilter {

    @QueryParam("state")
    @Parameter(description = "Where they stand.")
    public DecisionState state;

    @QueryParam("kind")
    @Parameter(description = "What is decided on.")
    public DecisionKind kind;

    @QueryParam("matterId")
    @Parameter(description = "Their matter.")
    public UUID matterId;

    @QueryParam("fiscalYear")
    @Parameter(description = "The fiscal year whose plan they are about.", example = "2021")
    public Integer fiscalYear;

    @QueryParam("placeId")
    @Parameter(description = "The place they name.")
    public UUID placeId;

    @QueryParam("projectId")
    @Parameter(description = "The project they name.")
    public UUID projectId;

    @QueryParam("payeeId")
    @Parameter(description = "The payee they name.")
    public UUID payeeId;

    @QueryParam("from")
    @Day
    @Parameter(description = "Held on this day or later.", example = "2021-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Day
    @Parameter(description = "Held on this day or earlier.", example = "2021-12-31")
    public LocalDate to;
}
