package org.tuoling.absence;

import java.util.UUID;

/** Names a kind of leave. */
public record LeaveKindId(UUID value) {

    public static LeaveKindId of(UUID value) {
        return value == null ? null : new LeaveKindId(value);
    }
}
