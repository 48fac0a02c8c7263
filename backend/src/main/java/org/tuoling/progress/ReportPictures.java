package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;

/** Whoever may read projects sees the pictures of reports on them. */
@ApplicationScoped
class ReportPictures implements AttachmentOwner {

    private final ReportReader reports;
    private final Scope scope;

    ReportPictures(ReportReader reports, Scope scope) {
        this.reports = reports;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return ReportReader.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_READ) && reports.one(programmeId, recordId).isPresent();
    }
}
