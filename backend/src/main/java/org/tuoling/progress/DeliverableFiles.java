package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever may read projects sees the documents of what they leave behind; what shows a delivery stays. */
@ApplicationScoped
class DeliverableFiles implements AttachmentOwner {

    private final Sql sql;
    private final Scope scope;

    DeliverableFiles(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return DeliverableRegister.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_READ) && isThere(programmeId, recordId, "");
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_WRITE);
    }

    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_WRITE)
                && isThere(programmeId, recordId, " and delivered_on is null for share");
    }

    private boolean isThere(UUID programmeId, UUID id, String furthermore) {
        return sql.one(
                        "select id from deliverable where programme_id = ? and id = ?" + furthermore,
                        row -> row.id("id"),
                        programmeId,
                        id)
                .isPresent();
    }
}
