package org.tuoling.team.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Day;
import org.tuoling.team.BranchId;
import org.tuoling.team.BranchMembershipDetails;
import org.tuoling.team.BranchMembershipView;
import org.tuoling.team.BranchRole;

/** Somebody to be added to a branch, or his line to be revised. */
public record BranchMembershipRequest(
        @Schema(description = "Cannot be changed later.") @NotNull UUID branchId,
        @Schema(description = "Cannot be changed later.") @NotNull UUID personId,
        @NotNull BranchRole role,
        @Schema(examples = "2020-01-10") @NotNull @Day LocalDate startsOn,
        @Schema(description = "Last day; none while it lasts.", examples = "2021-12-31") @Day LocalDate endsOn) {

    /** The request that would describe a membership as it is kept. */
    static BranchMembershipRequest of(BranchMembershipView membership) {
        return new BranchMembershipRequest(
                membership.branch().id(),
                membership.person().id(),
                membership.role(),
                membership.startsOn(),
                membership.endsOn());
    }

    BranchMembershipDetails toDetails() {
        return new BranchMembershipDetails(BranchId.of(branchId), PersonId.of(personId), role, startsOn, endsOn);
    }
}
