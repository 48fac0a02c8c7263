package org.tuoling.place;

import java.util.UUID;

/** Names a place. */
public record PlaceId(UUID value) {

    public static PlaceId of(UUID value) {
        return value == null ? null : new PlaceId(value);
    }
}
