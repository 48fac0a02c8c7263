package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever sees allocations sees their documents; what was posted stays, and so does what it was posted on. */
@ApplicationScoped
class AllocationDocuments implements AttachmentOwner {

    private final Sql sql;
    private final Scope scope;

    AllocationDocuments(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return AllocationDesk.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PLAN_READ) && isThere(programmeId, recordId);
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.ALLOCATION_WRITE);
    }

    private boolean isThere(UUID programmeId, UUID id) {
        return sql.one(
                        "select id from allocation where programme_id = ? and id = ?",
                        row -> row.id("id"),
                        programmeId,
                        id)
                .isPresent();
    }
}
