package org.tuoling.decision;

import java.util.UUID;

/** Names a threshold. */
public record ThresholdId(UUID value) {

    public static ThresholdId of(UUID value) {
        return value == null ? null : new ThresholdId(value);
    }
}
