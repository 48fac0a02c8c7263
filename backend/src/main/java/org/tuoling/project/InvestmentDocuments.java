package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever may read projects sees what shows who put money into them. */
@ApplicationScoped
class InvestmentDocuments implements AttachmentOwner {

    private final Sql sql;
    private final Scope scope;

    InvestmentDocuments(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return InvestmentRegister.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_READ) && isThere(programmeId, recordId);
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_WRITE);
    }

    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_WRITE);
    }

    private boolean isThere(UUID programmeId, UUID id) {
        return sql.one(
                        "select id from project_investment where programme_id = ? and id = ?",
                        row -> row.id("id"),
                        programmeId,
                        id)
                .isPresent();
    }
}
