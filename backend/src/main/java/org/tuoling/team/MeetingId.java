package org.tuoling.team;

import java.util.UUID;

/** Names a meeting. */
public record MeetingId(UUID value) {

    public static MeetingId of(UUID value) {
        return value == null ? null : new MeetingId(value);
    }
}
