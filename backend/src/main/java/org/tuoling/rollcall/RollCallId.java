package org.tuoling.rollcall;

import java.util.UUID;

/** Names a roll-call. */
public record RollCallId(UUID value) {

    public static RollCallId of(UUID value) {
        return value == null ? null : new RollCallId(value);
    }
}
