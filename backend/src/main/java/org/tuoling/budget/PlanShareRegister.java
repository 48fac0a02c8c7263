package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.budget.domain.PlanShare;
import org.tuoling.budget.domain.PlanShares;
import org.tuoling.budget.domain.ShareReadings;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Keeps what share of a plan has to serve which purpose. */
@ApplicationScoped
public class PlanShareRegister {

    private static final String TYPE = "plan-share";
    private static final UUID NONE = new UUID(0, 0);

    private final PlanShares shares;
    private final ShareReadings readings;
    private final PlanShareReader reader;
    private final ClassificationRegister classifications;
    private final ChangeLog changes;
    private final Today today;

    PlanShareRegister(
            PlanShares shares,
            ShareReadings readings,
            PlanShareReader reader,
            ClassificationRegister classifications,
            ChangeLog changes,
            Today today) {
        this.shares = shares;
        this.readings = readings;
        this.reader = reader;
        this.classifications = classifications;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public PlanShareId register(UUID programmeId, PlanShareDetails details) {
        check(programmeId, details, NONE);
        refuseLaxerAtOnce(programmeId, details);
        var share = new PlanShare(programmeId, details);
        shares.persistAndFlush(share);
        changes.created(programmeId, TYPE, share.id(), view(programmeId, share.id()));
        return new PlanShareId(share.id());
    }

    /** Puts right a share no plan was approved by yet; from then on what holds anew is a share with a later day. */
    @Transactional
    public void revise(UUID programmeId, PlanShareId id, long version, PlanShareDetails details) {
        var share = unread(programmeId, id, version);
        check(programmeId, details, id.value());
        if (!share.hasBegun(today.date())) {
            refuseLaxerAtOnce(programmeId, details);
        } else if (share.isMovedBy(details) || share.isStricterThan(details)) {
            throw Refused.at("validFrom", BudgetError.SHARE_HOLDS);
        }
        var before = view(programmeId, id.value());
        share.revise(details);
        shares.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a share entered by mistake, as long as it has not begun. */
    @Transactional
    public void remove(UUID programmeId, PlanShareId id, long version) {
        var share = unread(programmeId, id, version);
        if (share.hasBegun(today.date())) {
            throw new Refused(BudgetError.SHARE_HOLDS);
        }
        var before = view(programmeId, id.value());
        shares.delete(share);
        shares.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    private PlanShare unread(UUID programmeId, PlanShareId id, long version) {
        var share = shares.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, share.version());
        if (readings.areOf(programmeId, id.value())) {
            throw new Refused(BudgetError.SHARE_READ);
        }
        return share;
    }

    private PlanShareView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void refuseLaxerAtOnce(UUID programmeId, PlanShareDetails details) {
        var now = today.date();
        if (details.validFrom().isAfter(now)) {
            return;
        }
        if (shares.begun(programmeId, details.code(), now).stream().anyMatch(begun -> begun.isStricterThan(details))) {
            throw Refused.at("validFrom", BudgetError.SHARE_HOLDS);
        }
    }

    private void check(UUID programmeId, PlanShareDetails details, UUID self) {
        if (shares.othersHaveCode(programmeId, details.code(), details.validFrom(), self)) {
            throw Refused.at("code", BudgetError.SHARE_CODE_TAKEN, details.code());
        }
        for (var term : details.terms()) {
            classifications
                    .findTerm(programmeId, term)
                    .orElseThrow(() -> Refused.at("termIds", BudgetError.SHARE_TERMS_UNKNOWN));
        }
    }
}
