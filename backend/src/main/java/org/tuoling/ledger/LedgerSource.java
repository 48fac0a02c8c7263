package org.tuoling.ledger;

import java.util.UUID;

/**
 * A feature whose records post entries. It takes the record back when its entry is reversed, or refuses. It is asked in the
 * transaction of the reversal and before the book is locked, so it may lock records of its own in the usual order.
 */
public interface LedgerSource {

    /** As its movements name it: {@link Source#type()}. */
    String type();

    void reversed(UUID programmeId, UUID sourceId, EntryCode code, String reason);
}
