package org.tuoling.disbursement;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of disbursements can be narrowed by. */
public class DisbursementFilter {

    @QueryParam("state")
    @Parameter(description = "Where they stand.")
    public DisbursementState state;

    @QueryParam("contractId")
    @Parameter(description = "Under one contract.")
    public UUID contractId;

    @QueryParam("projectId")
    @Parameter(description = "For one project.")
    public UUID projectId;

    @QueryParam("payeeId")
    @Parameter(description = "To one payee.")
    public UUID payeeId;

    @QueryParam("flagged")
    @Parameter(description = "True for those that look as if one payment was split.")
    public Boolean flagged;

    @QueryParam("awaiting")
    @Pattern(regexp = "me")
    @Parameter(description = "`me` for those that wait for the caller's hand.", example = "me")
    public String awaiting;
}
