package org.tuoling.donation;

import java.util.UUID;

/** Names a donation. */
public record DonationId(UUID value) {

    public static DonationId of(UUID value) {
        return value == null ? null : new DonationId(value);
    }
}
