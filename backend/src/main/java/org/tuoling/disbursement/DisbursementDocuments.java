package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever may see disbursements opens everything attached to them: who reviews, approves or pays sees what for. */
@ApplicationScoped
class DisbursementDocuments implements AttachmentOwner {

    private final DisbursementReader disbursements;
    private final Sql sql;
    private final Scope scope;

    DisbursementDocuments(DisbursementReader disbursements, Sql sql, Scope scope) {
        this.disbursements = disbursements;
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return DisbursementDesk.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.DISBURSEMENT_READ)
                && disbursements.one(programmeId, recordId).isPresent();
    }

    /** Who pays adds the bank's slip, so it is not over when it is paid. */
    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.DISBURSEMENT_REQUEST)
                || scope.may(Permission.DISBURSEMENT_REVIEW)
                || scope.may(Permission.DISBURSEMENT_PAY);
    }

    /** What was submitted once was judged by what was attached; a step waits until this is decided. */
    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return scope.may(Permission.DISBURSEMENT_REQUEST)
                && sql.one(
                                "select state from disbursement where programme_id = ? and id = ? for share",
                                row -> row.oneOf(DisbursementState.class, "state"),
                                programmeId,
                                recordId)
                        .filter(state -> state == DisbursementState.DRAFT)
                        .isPresent();
    }
}
