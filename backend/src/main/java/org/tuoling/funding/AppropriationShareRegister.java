package org.tuoling.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.funding.domain.AppropriationShare;
import org.tuoling.funding.domain.AppropriationShares;
import org.tuoling.history.ChangeLog;
import org.tuoling.project.ProjectRegister;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps what the documents of appropriations name for projects. */
@ApplicationScoped
public class AppropriationShareRegister {

    private static final String TYPE = "appropriation-share";
    private static final UUID NONE = new UUID(0, 0);

    private final AppropriationShares shares;
    private final AppropriationShareReader reader;
    private final AppropriationReader appropriations;
    private final ProjectRegister projects;
    private final ChangeLog changes;

    AppropriationShareRegister(
            AppropriationShares shares,
            AppropriationShareReader reader,
            AppropriationReader appropriations,
            ProjectRegister projects,
            ChangeLog changes) {
        this.shares = shares;
        this.reader = reader;
        this.appropriations = appropriations;
        this.projects = projects;
        this.changes = changes;
    }

    @Transactional
    public AppropriationShareId register(UUID programmeId, AppropriationShareDetails details) {
        check(programmeId, details, NONE);
        var share = new AppropriationShare(programmeId, details);
        shares.persistAndFlush(share);
        changes.created(programmeId, TYPE, share.id(), view(programmeId, share.id()));
        return new AppropriationShareId(share.id());
    }

    @Transactional
    public void revise(UUID programmeId, AppropriationShareId id, long version, AppropriationShareDetails details) {
        var share = shares.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, share.version());
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        share.revise(details);
        shares.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    @Transactional
    public void remove(UUID programmeId, AppropriationShareId id, long version) {
        var share = shares.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, share.version());
        var before = view(programmeId, id.value());
        shares.delete(share);
        shares.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    private AppropriationShareView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void check(UUID programmeId, AppropriationShareDetails details, UUID self) {
        var appropriation = appropriations
                .one(programmeId, details.appropriationId().value())
                .orElseThrow(() -> Refused.at("appropriationId", FundingError.APPROPRIATION_UNKNOWN));
        if (appropriation.state() == AppropriationState.REVOKED) {
            throw Refused.at("appropriationId", FundingError.APPROPRIATION_REVOKED);
        }
        var project = projects.find(programmeId, details.projectId())
                .orElseThrow(() -> Refused.at("projectId", FundingError.PROJECT_UNKNOWN));
        if (!reader.isOfOneBook(programmeId, appropriation.id(), project.id())) {
            throw Refused.at("projectId", FundingError.PROJECT_OF_OTHER_PLACE);
        }
        if (shares.othersAreFor(programmeId, appropriation.id(), project.id(), self)) {
            throw Refused.at("projectId", FundingError.SHARE_TWICE);
        }
        long left = appropriation.amount().minor() - shares.othersMinor(programmeId, appropriation.id(), self);
        if (details.amount().minor() > left) {
            throw Refused.at("amount", FundingError.SHARES_ABOVE_AMOUNT, Money.cny(left).amount());
        }
    }
}
