package org.tuoling.rollcall;

import java.util.UUID;

/** Names a roll-call schedule. */
public record RollCallScheduleId(UUID value) {

    public static RollCallScheduleId of(UUID value) {
        return value == null ? null : new RollCallScheduleId(value);
    }
}
