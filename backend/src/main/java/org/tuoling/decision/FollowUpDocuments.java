package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever may see decisions sees what shows that they were carried out; once it is done, that stays. */
@ApplicationScoped
class FollowUpDocuments implements AttachmentOwner {

    private final Sql sql;
    private final Scope scope;

    FollowUpDocuments(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return FollowUpRegister.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.DECISION_READ) && isThere(programmeId, recordId, "");
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.DECISION_WRITE);
    }

    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return scope.may(Permission.DECISION_WRITE)
                && isThere(programmeId, recordId, " and done_on is null for share");
    }

    private boolean isThere(UUID programmeId, UUID id, String furthermore) {
        return sql.one(
                        "select id from decision_follow_up where programme_id = ? and id = ?" + furthermore,
                        row -> row.id("id"),
                        programmeId,
                        id)
                .isPresent();
    }
}
