package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever may see contracts opens what their changes rest on; a change stays, and so does that. */
@ApplicationScoped
class ContractChangeDocuments implements AttachmentOwner {

    private final Sql sql;
    private final Scope scope;

    ContractChangeDocuments(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return "contract-change";
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.CONTRACT_READ) && isThere(programmeId, recordId);
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.CONTRACT_WRITE) || scope.may(Permission.CONTRACT_SIGN);
    }

    private boolean isThere(UUID programmeId, UUID id) {
        return sql.one(
                        "select id from contract_change where programme_id = ? and id = ?",
                        row -> row.id("id"),
                        programmeId,
                        id)
                .isPresent();
    }
}
