package org.tuoling.absence;

import java.util.UUID;

/** Names an outing. */
public record OutingId(UUID value) {

    public static OutingId of(UUID value) {
        return value == null ? null : new OutingId(value);
    }
}
