package org.tuoling.grid;

import java.util.UUID;

/** Names a grid. */
public record GridId(UUID value) {

    public static GridId of(UUID value) {
        return value == null ? null : new GridId(value);
    }
}
