package org.tuoling.funding;

import java.util.UUID;

/** Names an appropriation. */
public record AppropriationId(UUID value) {

    public static AppropriationId of(UUID value) {
        return value == null ? null : new AppropriationId(value);
    }
}
