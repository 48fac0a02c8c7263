package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/**
 * Whoever may see payees sees their documents, a licence or a bank's confirmation. They change with the payee: those of one
 * in use are what others relied on, and stay.
 */
@ApplicationScoped
class PayeeDocuments implements AttachmentOwner {

    private final Sql sql;
    private final Scope scope;

    PayeeDocuments(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return PayeeRegister.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.CONTRACT_READ) && isThere(programmeId, recordId);
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.CONTRACT_WRITE);
    }

    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return scope.may(Permission.CONTRACT_WRITE) && !isUsed(programmeId, recordId);
    }

    private boolean isUsed(UUID programmeId, UUID id) {
        return sql.one("select payee_is_used(?, ?) as used", row -> row.flag("used"), programmeId, id).orElseThrow();
    }

    private boolean isThere(UUID programmeId, UUID id) {
        return sql.one(
                        "select id from payee where programme_id = ? and id = ?",
                        row -> row.id("id"),
                        programmeId,
                        id)
                .isPresent();
    }
}
