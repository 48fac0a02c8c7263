package org.tuoling.attachment;

import java.util.UUID;

/** A feature whose records have pictures or documents; it knows who may see its records, and who may change them. */
public interface AttachmentOwner {

    /** The kind of record, as its history calls it. */
    String recordType();

    /** Whether the caller of this request may see the record. */
    boolean isVisible(UUID programmeId, UUID recordId);

    /** Whether he may add documents to it, now as it stands. */
    default boolean mayAdd(UUID programmeId, UUID recordId) {
        return false;
    }

    /**
     * Whether he may take documents of it away: as a rule only while it is open. Asked in the transaction of the
     * removal; a record that may be closed at the same moment should be locked here.
     */
    default boolean mayRemove(UUID programmeId, UUID recordId) {
        return false;
    }
}
