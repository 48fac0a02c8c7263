package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.decision.domain.Decision;
import org.tuoling.decision.domain.Decisions;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;

/** Whoever may see a decision, or is to vote on it, opens everything attached to it. */
@ApplicationScoped
class DecisionDocuments implements AttachmentOwner {

    private final DecisionReader reader;
    private final Decisions decisions;
    private final Scope scope;

    DecisionDocuments(DecisionReader reader, Decisions decisions, Scope scope) {
        this.reader = reader;
        this.decisions = decisions;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return DecisionRegister.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.DECISION_READ)
                ? reader.one(programmeId, recordId).isPresent()
                : reader.mine(programmeId, scope.self(), recordId).isPresent();
    }

    /** Minutes and scans may come after the closing; what is there stays. */
    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.DECISION_WRITE);
    }

    /** What people vote on is not taken from under them; an opening waits until this is decided. */
    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return scope.may(Permission.DECISION_WRITE)
                && decisions.locked(programmeId, recordId)
                        .filter(Decision::isDraft)
                        .isPresent();
    }
}
