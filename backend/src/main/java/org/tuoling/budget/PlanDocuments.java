package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever sees plans sees the documents of each version of them. */
@ApplicationScoped
class PlanDocuments implements AttachmentOwner {

    private final Sql sql;
    private final Scope scope;

    PlanDocuments(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return PlanDesk.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PLAN_READ) && state(programmeId, recordId, "").isPresent();
    }

    /** What approved it is scanned afterwards; a version that was given up gets no more. */
    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return (scope.may(Permission.PLAN_WRITE) || scope.may(Permission.PLAN_APPROVE))
                && state(programmeId, recordId, "")
                        .filter(state -> state != PlanState.DISCARDED)
                        .isPresent();
    }

    /** What was approved was approved with it; an approval waits until this is decided. */
    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PLAN_WRITE)
                && state(programmeId, recordId, " for share")
                        .filter(state -> state == PlanState.DRAFT)
                        .isPresent();
    }

    private Optional<PlanState> state(UUID programmeId, UUID id, String lock) {
        return sql.one(
                "select state from plan_version where programme_id = ? and id = ?" + lock,
                row -> row.oneOf(PlanState.class, "state"),
                programmeId,
                id);
    }
}
