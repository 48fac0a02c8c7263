package org.tuoling.decision;

import java.util.UUID;

/** Names a follow-up. */
public record FollowUpId(UUID value) {

    public static FollowUpId of(UUID value) {
        return value == null ? null : new FollowUpId(value);
    }
}
