package org.tuoling.care;

import java.util.UUID;

/** Names an entry of the care log. */
public record CareEntryId(UUID value) {

    public static CareEntryId of(UUID value) {
        return value == null ? null : new CareEntryId(value);
    }
}
