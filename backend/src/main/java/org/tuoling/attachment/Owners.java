package org.tuoling.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.UUID;

/** Asks the feature a record belongs to what the caller may do with it. */
@ApplicationScoped
class Owners {

    private final Instance<AttachmentOwner> owners;

    Owners(@Any Instance<AttachmentOwner> owners) {
        this.owners = owners;
    }

    /** The owner of a record the caller may see; nothing when there is none such. */
    Optional<AttachmentOwner> seeing(UUID programmeId, String recordType, UUID recordId) {
        return owners.stream()
                .filter(owner -> owner.recordType().equals(recordType))
                .filter(owner -> owner.isVisible(programmeId, recordId))
                .findFirst();
    }
}
