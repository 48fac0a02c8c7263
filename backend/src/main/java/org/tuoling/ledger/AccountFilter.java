package org.tuoling.ledger;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of accounts can be narrowed by. */
public class AccountFilter {

    @QueryParam("placeId")
    @Parameter(description = "Recipient place.")
    public UUID placeId;

    @QueryParam("stage")
    @Parameter(description = "How far the money has come.")
    public Stage stage;

    @QueryParam("originId")
    @Parameter(description = "The appropriation the money came by.")
    public UUID originId;

    @QueryParam("projectId")
    @Parameter(description = "Project.")
    public UUID projectId;

    @QueryParam("contractId")
    @Parameter(description = "Contract.")
    public UUID contractId;

    @QueryParam("payeeId")
    @Parameter(description = "Payee.")
    public UUID payeeId;
}
