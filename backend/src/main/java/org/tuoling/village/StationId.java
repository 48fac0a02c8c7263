package org.tuoling.village;

import java.util.UUID;

/** Names a person's stint in a village. */
public record StationId(UUID value) {

    public static StationId of(UUID value) {
        return value == null ? null : new StationId(value);
    }
}
