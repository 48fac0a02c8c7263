package org.tuoling.team;

import java.util.UUID;

/** Names a branch. */
public record BranchId(UUID value) {

    public static BranchId of(UUID value) {
        return value == null ? null : new BranchId(value);
    }
}
