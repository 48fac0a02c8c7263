package org.tuoling.ledger;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.problem.Refused;

/** Which money is followed: of one appropriation to where it is, or of a contract, payee or project back to where it came from. */
public class TraceQuery {

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

    /** All money at once is the trial balance. */
    public void requireOne() {
        if (Stream.of(originId, projectId, contractId, payeeId).allMatch(id -> id == null)) {
            throw Refused.at("originId", LedgerError.TRACE_OF_NOTHING);
        }
    }
}
