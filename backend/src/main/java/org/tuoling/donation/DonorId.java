package org.tuoling.donation;

import java.util.UUID;

/** Names a donor. */
public record DonorId(UUID value) {

    public static DonorId of(UUID value) {
        return value == null ? null : new DonorId(value);
    }
}
