package org.tuoling.personnel;

import java.util.UUID;

/** Names a person. */
public record PersonId(UUID value) {

    public static PersonId of(UUID value) {
        return value == null ? null : new PersonId(value);
    }
}
