package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever may read projects sees the pictures and documents of visits to them; they are the visitor's to change. */
@ApplicationScoped
class VisitFiles implements AttachmentOwner {

    private final Sql sql;
    private final Scope scope;

    VisitFiles(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return VisitReader.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_READ) && visitor(programmeId, recordId).isPresent();
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return visitor(programmeId, recordId)
                .filter(visitor -> scope.may(Permission.PROJECT_WRITE)
                        || scope.may(Permission.SITE_VISIT_WRITE) && visitor.equals(scope.self()))
                .isPresent();
    }

    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return mayAdd(programmeId, recordId);
    }

    private Optional<UUID> visitor(UUID programmeId, UUID id) {
        return sql.one(
                "select visitor_id from site_visit where programme_id = ? and id = ?",
                row -> row.id("visitor_id"),
                programmeId,
                id);
    }
}
