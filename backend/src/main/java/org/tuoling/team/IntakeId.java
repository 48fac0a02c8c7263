package org.tuoling.team;

import java.util.UUID;

/** Names an intake of applicants. */
public record IntakeId(UUID value) {

    public static IntakeId of(UUID value) {
        return value == null ? null : new IntakeId(value);
    }
}
