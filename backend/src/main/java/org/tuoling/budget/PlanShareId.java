package org.tuoling.budget;

import java.util.UUID;

/** Names a share that plans are held to. */
public record PlanShareId(UUID value) {

    public static PlanShareId of(UUID value) {
        return value == null ? null : new PlanShareId(value);
    }
}
