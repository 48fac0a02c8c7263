package org.tuoling.ledger;

import java.util.UUID;

/** Names an entry. */
public record EntryId(UUID value) {

    public static EntryId of(UUID value) {
        return value == null ? null : new EntryId(value);
    }
}
