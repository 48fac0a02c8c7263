package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever may see disbursements opens the bank's slips of refunds; a refund stays, and so do they. */
@ApplicationScoped
class RefundDocuments implements AttachmentOwner {

    private final Sql sql;
    private final Scope scope;

    RefundDocuments(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return DisbursementDesk.REFUND;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.DISBURSEMENT_READ) && isThere(programmeId, recordId);
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.DISBURSEMENT_PAY);
    }

    private boolean isThere(UUID programmeId, UUID id) {
        return sql.one(
                        "select id from disbursement_refund where programme_id = ? and id = ?",
                        row -> row.id("id"),
                        programmeId,
                        id)
                .isPresent();
    }
}
