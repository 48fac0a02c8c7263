package org.tuoling.absence;

import java.util.UUID;

/** Names a leave. */
public record LeaveId(UUID value) {

    public static LeaveId of(UUID value) {
        return value == null ? null : new LeaveId(value);
    }
}
