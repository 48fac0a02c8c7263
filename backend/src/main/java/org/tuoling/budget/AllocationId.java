package org.tuoling.budget;

import java.util.UUID;

/** Names an allocation. */
public record AllocationId(UUID value) {

    public static AllocationId of(UUID value) {
        return value == null ? null : new AllocationId(value);
    }
}
