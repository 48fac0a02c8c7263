package org.tuoling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/**
 * Whoever sees a finding sees its evidence. Its owner and those who keep findings add to it until it is closed, and take
 * away what was sent by mistake while it is still the owner's turn.
 */
@ApplicationScoped
class FindingDocuments implements AttachmentOwner {

    private final FindingReader findings;
    private final Sql sql;
    private final Scope scope;

    FindingDocuments(FindingReader findings, Sql sql, Scope scope) {
        this.findings = findings;
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return FindingReader.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.INSPECTION_READ)
                && findings.one(programmeId, scope.reach(), Viewer.NOBODY, recordId).isPresent();
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return heldState(programmeId, recordId).filter(state -> state != FindingState.CLOSED).isPresent();
    }

    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return heldState(programmeId, recordId).filter(FindingState::isWithOwner).isPresent();
    }

    /** Where a finding stands that the caller may change; a step taken at the same moment is waited for. */
    private Optional<FindingState> heldState(UUID programmeId, UUID recordId) {
        return sql.one(
                "select state from finding where programme_id = ? and id = ? and (? or owner_id = ?) for share",
                row -> row.oneOf(FindingState.class, "state"),
                programmeId, recordId, scope.may(Permission.INSPECTION_WRITE), ownPerson());
    }

    /** As an owner he acts only where he may rectify. */
    private UUID ownPerson() {
        return scope.may(Permission.INSPECTION_RECTIFY) ? scope.self() : Reach.NOBODY;
    }
}
