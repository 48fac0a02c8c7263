package org.tuoling.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;

/** Whoever sees an appropriation sees its documents; once the money is there they stay. */
@ApplicationScoped
class AppropriationDocuments implements AttachmentOwner {

    private final AppropriationReader appropriations;
    private final Scope scope;

    AppropriationDocuments(AppropriationReader appropriations, Scope scope) {
        this.appropriations = appropriations;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return FundingRegister.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.APPROPRIATION_READ)
                && appropriations.one(programmeId, recordId).isPresent();
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.APPROPRIATION_WRITE);
    }

    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return scope.may(Permission.APPROPRIATION_WRITE)
                && appropriations.one(programmeId, recordId).filter(found -> found.receivedOn() == null).isPresent();
    }
}
