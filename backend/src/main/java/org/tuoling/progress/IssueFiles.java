package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever may read projects sees the documents of their issues; they are taken away only while the issue is open. */
@ApplicationScoped
class IssueFiles implements AttachmentOwner {

    private final Sql sql;
    private final Scope scope;

    IssueFiles(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return IssueBook.TYPE;
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
        return scope.may(Permission.PROJECT_WRITE) && isThere(programmeId, recordId, " and state = 'OPEN' for share");
    }

    private boolean isThere(UUID programmeId, UUID id, String furthermore) {
        return sql.one(
                        "select id from project_issue where programme_id = ? and id = ?" + furthermore,
                        row -> row.id("id"),
                        programmeId,
                        id)
                .isPresent();
    }
}
