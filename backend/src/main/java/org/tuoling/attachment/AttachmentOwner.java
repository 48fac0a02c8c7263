package org.tuoling.attachment;

import java.util.UUID;

/** A feature whose records have pictures; it knows who may see its records. */
public interface AttachmentOwner {

    /** The kind of record, as given to {@link AttachmentStore#bind}. */
    String recordType();

    /** Whether the caller of this request may see the record. */
    boolean isVisible(UUID programmeId, UUID recordId);
}
