package org.tuoling.contract;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of contracts can be narrowed by. */
public class ContractFilter {

    @QueryParam("state")
    @Parameter(description = "Where they stand.")
    public ContractState state;

    @QueryParam("kind")
    @Parameter(description = "What is bought.")
    public ContractKind kind;

    @QueryParam("projectId")
    @Parameter(description = "What they are for.")
    public UUID projectId;

    @QueryParam("payeeId")
    @Parameter(description = "Who is paid.")
    public UUID payeeId;

    @QueryParam("placeId")
    @Parameter(description = "In whose book their money is kept.")
    public UUID placeId;

    @QueryParam("awaiting")
    @Pattern(regexp = "me")
    @Parameter(description = "`me` for drafts the caller can sign and contracts whose change he can confirm.", example = "me")
    public String awaiting;
}
