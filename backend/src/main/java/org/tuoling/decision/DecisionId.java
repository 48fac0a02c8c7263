package org.tuoling.decision;

import java.util.UUID;

/** Names a collective decision. */
public record DecisionId(UUID value) {

    public static DecisionId of(UUID value) {
        return value == null ? null : new DecisionId(value);
    }
}
