package org.tuoling.team;

import java.time.LocalDate;
import org.tuoling.shared.sql.Ref;

/** What the history keeps of a membership: not whose it is, for more people read the history than may see that. */
record BranchMembershipTrace(Ref branch, BranchRole role, LocalDate startsOn, LocalDate endsOn) {

    static BranchMembershipTrace of(BranchMembershipView view) {
        return new BranchMembershipTrace(view.branch(), view.role(), view.startsOn(), view.endsOn());
    }
}
