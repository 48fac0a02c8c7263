package org.tuoling.identity;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.access.Role;

/** What a list of accounts can be narrowed by. */
public class AccountFilter {

    @QueryParam("role")
    @Parameter(description = "Only accounts that hold this role in the programme.")
    public Role role;
}
