package org.tuoling.team;

import java.util.UUID;

/** Names a membership of a branch. */
public record BranchMembershipId(UUID value) {

    public static BranchMembershipId of(UUID value) {
        return value == null ? null : new BranchMembershipId(value);
    }
}
