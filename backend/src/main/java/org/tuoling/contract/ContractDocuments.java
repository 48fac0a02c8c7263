package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever may see contracts opens everything attached to them: who signs reads what he signs. */
@ApplicationScoped
class ContractDocuments implements AttachmentOwner {

    private final ContractReader contracts;
    private final Sql sql;
    private final Scope scope;

    ContractDocuments(ContractReader contracts, Sql sql, Scope scope) {
        this.contracts = contracts;
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return ContractDesk.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.CONTRACT_READ) && contracts.one(programmeId, recordId).isPresent();
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.CONTRACT_WRITE) || scope.may(Permission.CONTRACT_SIGN);
    }

    /** What was signed stays as it was signed; a signing waits until this is decided. */
    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return scope.may(Permission.CONTRACT_WRITE)
                && sql.one(
                                "select state from contract where programme_id = ? and id = ? for share",
                                row -> row.oneOf(ContractState.class, "state"),
                                programmeId,
                                recordId)
                        .filter(state -> state == ContractState.DRAFT)
                        .isPresent();
    }
}
