package org.tuoling.team;

import java.util.UUID;

/** Names an honour. */
public record HonourId(UUID value) {

    public static HonourId of(UUID value) {
        return value == null ? null : new HonourId(value);
    }
}
