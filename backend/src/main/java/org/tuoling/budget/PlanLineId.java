package org.tuoling.budget;

import java.util.UUID;

/** Names a line of a version of a plan. */
public record PlanLineId(UUID value) {

    public static PlanLineId of(UUID value) {
        return value == null ? null : new PlanLineId(value);
    }
}
