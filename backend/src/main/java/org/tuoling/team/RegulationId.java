package org.tuoling.team;

import java.util.UUID;

/** Names a regulation. */
public record RegulationId(UUID value) {

    public static RegulationId of(UUID value) {
        return value == null ? null : new RegulationId(value);
    }
}
