package org.tuoling.team;

import java.time.LocalDate;
import org.tuoling.personnel.PersonId;

/** What is written down about somebody in a branch: as what, and from when to when. */
public record BranchMembershipDetails(
        BranchId branchId, PersonId personId, BranchRole role, LocalDate startsOn, LocalDate endsOn) {}
