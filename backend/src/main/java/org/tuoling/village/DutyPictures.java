package org.tuoling.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;

/** Whoever may see a duty sees the pictures of its completion. */
@ApplicationScoped
class DutyPictures implements AttachmentOwner {

    private final DutyReader duties;
    private final Scope scope;

    DutyPictures(DutyReader duties, Scope scope) {
        this.duties = duties;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return DutyReader.COMPLETION;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return duties.completedBy(programmeId, scope.reach(Permission.VILLAGE_WRITE), recordId).isPresent();
    }
}
