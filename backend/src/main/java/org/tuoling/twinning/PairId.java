package org.tuoling.twinning;

import java.util.UUID;

/** Names a pair. */
public record PairId(UUID value) {

    public static PairId of(UUID value) {
        return value == null ? null : new PairId(value);
    }
}
