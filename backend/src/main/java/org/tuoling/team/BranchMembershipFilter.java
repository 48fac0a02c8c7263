package org.tuoling.team;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What memberships can be narrowed by. */
public class BranchMembershipFilter {

    @QueryParam("branchId")
    @Parameter(description = "The branch.")
    public UUID branchId;

    @QueryParam("personId")
    @Parameter(description = "The person.")
    public UUID personId;

    @QueryParam("role")
    @Parameter(description = "As what.")
    public BranchRole role;

    @QueryParam("on")
    @Day
    @Parameter(description = "Only those that hold on this day.", example = "2022-01-10")
    public LocalDate on;
}
