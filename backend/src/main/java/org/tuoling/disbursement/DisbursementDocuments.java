package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Hand;
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

    /** What is judged is what was attached when it was submitted; after the payment who pays adds the bank's slip. */
    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return held(programmeId, recordId).filter(this::mayAdd).isPresent();
    }

    private boolean mayAdd(Held request) {
        return request.state() == DisbursementState.PAID
                ? scope.may(Permission.DISBURSEMENT_PAY)
                : request.state().isWritable() && isMine(request);
    }

    /** What was submitted once was judged by what was attached. */
    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return held(programmeId, recordId)
                .filter(request -> request.state() == DisbursementState.DRAFT && isMine(request))
                .isPresent();
    }

    private boolean isMine(Held request) {
        return scope.may(Permission.DISBURSEMENT_REQUEST) && request.requestedBy().isSame(Hand.of(scope));
    }

    /** How a request stands; a step waits until the right that rests on it is used. */
    private Optional<Held> held(UUID programmeId, UUID recordId) {
        return sql.one(
                """
                select state, requested_by_account_id, requested_by_person_id, requested_by_name
                from disbursement where programme_id = ? and id = ? for share
                """,
                row -> new Held(row.oneOf(DisbursementState.class, "state"), Hand.read(row, "requested_by")),
                programmeId,
                recordId);
    }

    private record Held(DisbursementState state, Hand requestedBy) {}
}
