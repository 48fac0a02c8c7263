package org.tuoling.budget;

import java.util.UUID;

/** Names a version of a plan. */
public record PlanVersionId(UUID value) {

    public static PlanVersionId of(UUID value) {
        return value == null ? null : new PlanVersionId(value);
    }
}
