package org.tuoling.decision;

import java.util.UUID;

/** Names a matter of the catalogue. */
public record MatterId(UUID value) {

    public static MatterId of(UUID value) {
        return value == null ? null : new MatterId(value);
    }
}
