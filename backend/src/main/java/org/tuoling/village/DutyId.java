package org.tuoling.village;

import java.util.UUID;

/** Names one duty of one person in one period. */
public record DutyId(UUID value) {

    public static DutyId of(UUID value) {
        return value == null ? null : new DutyId(value);
    }
}
