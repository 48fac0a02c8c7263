package org.tuoling.team;

import java.util.UUID;

/** Names a version of a regulation. */
public record RegulationVersionId(UUID value) {

    public static RegulationVersionId of(UUID value) {
        return value == null ? null : new RegulationVersionId(value);
    }
}
