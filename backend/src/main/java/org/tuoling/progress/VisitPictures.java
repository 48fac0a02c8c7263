package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;

/** Whoever may read projects sees the pictures of visits to them. */
@ApplicationScoped
class VisitPictures implements AttachmentOwner {

    private final VisitReader visits;
    private final Scope scope;

    VisitPictures(VisitReader visits, Scope scope) {
        this.visits = visits;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return VisitReader.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_READ) && visits.one(programmeId, recordId).isPresent();
    }
}
