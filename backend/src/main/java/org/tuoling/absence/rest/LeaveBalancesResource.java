package org.tuoling.absence.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.absence.LeaveBalanceView;
import org.tuoling.absence.LeaveBalances;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.time.Today;

/** How much leave a person has. */
@Path("/api/v1/programmes/{programme}/leave-balances")
@Tag(name = "leaves")
public class LeaveBalancesResource {

    private final LeaveBalances balances;
    private final AbsenceAccess access;
    private final Scope scope;
    private final Today today;

    LeaveBalancesResource(LeaveBalances balances, AbsenceAccess access, Scope scope, Today today) {
        this.balances = balances;
        this.access = access;
        this.scope = scope;
        this.today = today;
    }

    @GET
    @Requires(Permission.ABSENCE_READ)
    @Operation(operationId = "listLeaveBalances", summary = "Show how much leave of each kind a person has in a year",
            description = "The caller's own without `personId`; of this year without `year`.")
    public List<LeaveBalanceView> listLeaveBalances(
            @Parameter(description = "Whose; the caller's when left out.") @QueryParam("personId") UUID personId,
            @Parameter(description = "Which calendar year.", example = "2022") @QueryParam("year") @Min(1900) @Max(2100) Integer year) {
        UUID person = personId == null ? access.personMeant(null) : personId;
        access.requireReach(person);
        access.requireOfProgramme(person);
        return balances.of(
                scope.programmeId(), person, Optional.ofNullable(year).orElse(today.date().getYear()));
    }
}
