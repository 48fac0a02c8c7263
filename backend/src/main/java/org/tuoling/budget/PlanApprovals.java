package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tuoling.budget.domain.PlanLines;
import org.tuoling.budget.domain.PlanVersion;
import org.tuoling.budget.domain.PlanVersions;
import org.tuoling.budget.domain.ShareReading;
import org.tuoling.budget.domain.ShareReadings;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Puts versions of plans in force: their shares are read, the lines they change are locked and changed, the gate is passed. */
@ApplicationScoped
class PlanApprovals {

    private final PlanVersions plans;
    private final PlanLines lines;
    private final ShareReadings readings;
    private final PlanReader reader;
    private final BudgetLines budget;
    private final PlanGate gate;
    private final Today today;

    PlanApprovals(
            PlanVersions plans,
            PlanLines lines,
            ShareReadings readings,
            PlanReader reader,
            BudgetLines budget,
            PlanGate gate,
            Today today) {
        this.plans = plans;
        this.lines = lines;
        this.readings = readings;
        this.reader = reader;
        this.budget = budget;
        this.gate = gate;
        this.today = today;
    }

    /** @param seen the version of the draft the approver has looked at; null when he has just made it */
    @Transactional(Transactional.TxType.MANDATORY)
    void approve(UUID programmeId, PlanVersionId id, Long seen, PlanApproval approval, Hand by) {
        int year = plans.yearOf(programmeId, id.value()).orElseThrow(Refused::notFound);
        var versions = plans.lockedOf(programmeId, year);
        var plan = versions.stream().filter(v -> v.id().equals(id.value())).findFirst().orElseThrow();
        if (seen != null) {
            ETag.check(seen, plan.version());
        }
        var inForce = versions.stream()
                .filter(v -> v.state() == PlanState.APPROVED)
                .findFirst()
                .orElse(null);
        var planned = lines.of(programmeId, plan.id());
        if (planned.isEmpty()) {
            throw new Refused(BudgetError.EMPTY);
        }
        var deltas = LineDeltas.between(inForce == null ? List.of() : lines.of(programmeId, inForce.id()), planned);
        keepShares(programmeId, plan, approval.shareReasons());
        if (inForce != null) {
            inForce.giveWay();
            // the index that keeps one version in force is asked at once
            plans.flush();
        }
        var on = approval.on() == null ? today.date() : approval.on();
        plan.approve(inForce, approval.decisionId(), on, by, today.date());
        plans.flush();
        budget.approve(programmeId, id, deltas);
        gate.pass(programmeId, plan, versions, approval.decisionId(), on);
    }

    private void keepShares(UUID programmeId, PlanVersion plan, Map<String, String> reasons) {
        var shares = reader.shares(programmeId, plan.id());
        for (String code : reasons.keySet()) {
            if (shares.stream().noneMatch(share -> share.code().equals(code))) {
                throw Refused.at("shareReasons", BudgetError.SHARE_REASON_UNKNOWN, code);
            }
        }
        for (var share : shares) {
            String reason = share.met() ? null : reasons.get(share.code());
            if (!share.met() && reason == null) {
                throw Refused.at("shareReasons", BudgetError.SHARE_REASON_MISSING, share.nameZh());
            }
            readings.persist(new ShareReading(
                    programmeId,
                    plan.id(),
                    share.id(),
                    share.minimumPermille(),
                    share.numeratorMinor(),
                    share.denominatorMinor(),
                    reason));
        }
    }
}
