package org.tuoling.village;

import java.util.UUID;

/** Names a kind of duty. */
public record DutyKindId(UUID value) {

    public static DutyKindId of(UUID value) {
        return value == null ? null : new DutyKindId(value);
    }
}
