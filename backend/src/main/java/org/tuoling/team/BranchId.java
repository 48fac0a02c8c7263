package org.tuoling.team;

import java.util.UUID;

/** Names a branch. */
public record BranchId(UUID value) {

    public static BranchId of(UUID value) {
        return value == null ? null : new BranchId(value);
    }

    /** The id behind a branch that may be none. */
    static UUID valueOf(BranchId id) {
        return id == null ? null : id.value();
    }
}
