package org.tuoling.funding;

import java.util.UUID;

/** Names what an appropriation holds for a project. */
public record AppropriationShareId(UUID value) {

    public static AppropriationShareId of(UUID value) {
        return value == null ? null : new AppropriationShareId(value);
    }
}
