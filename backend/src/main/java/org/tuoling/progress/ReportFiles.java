package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever may read projects sees the pictures and documents of reports on them; they change as long as the report does. */
@ApplicationScoped
class ReportFiles implements AttachmentOwner {

    private final Sql sql;
    private final Scope scope;

    ReportFiles(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return ReportReader.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_READ)
                && sql.one(
                                "select id from progress_report where programme_id = ? and id = ?",
                                row -> row.id("id"),
                                programmeId,
                                recordId)
                        .isPresent();
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_WRITE) && isOpen(programmeId, recordId, "");
    }

    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_WRITE) && isOpen(programmeId, recordId, " for share");
    }

    /** What was submitted or approved is what was seen then. */
    private boolean isOpen(UUID programmeId, UUID recordId, String lock) {
        return sql.one(
                        "select id from progress_report where programme_id = ? and id = ? and state in ('DRAFT', 'RETURNED')"
                                + lock,
                        row -> row.id("id"),
                        programmeId,
                        recordId)
                .isPresent();
    }
}
