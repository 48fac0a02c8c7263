package org.tuoling.decision;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuoling.decision.domain.DecisionUse;
import org.tuoling.decision.domain.DecisionUses;
import org.tuoling.decision.domain.Decisions;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/**
 * The gate in front of money: above the threshold nothing passes without a passed decision that covers it. It joins the
 * transaction of what asks, and holds the decision until its end, so that one decision is never used beyond its amount.
 */
@ApplicationScoped
public class DecisionGate {

    private final Decisions decisions;
    private final DecisionUses uses;
    private final ThresholdReader thresholds;
    private final Today today;
    private final Clock clock;

    DecisionGate(Decisions decisions, DecisionUses uses, ThresholdReader thresholds, Today today, Clock clock) {
        this.decisions = decisions;
        this.uses = uses;
        this.thresholds = thresholds;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Lets the request pass or refuses it; where a decision is named, what is taken of it is written down. It takes the
     * place of what the same record took before, so that a contract that grows asks for all of what it costs then.
     */
    @Transactional(MANDATORY)
    public void pass(UUID programmeId, GateRequest request) {
        lockInOrder(programmeId, request);
        release(programmeId, request.useType(), request.useId());
        if (request.decisionId() == null) {
            refuseAboveThreshold(programmeId, request);
            return;
        }
        var decision = decisions.locked(programmeId, request.decisionId().value())
                .orElseThrow(() -> Refused.at("decisionId", DecisionError.UNKNOWN));
        var use = decision.use(
                request, contract -> uses.hasContract(programmeId, decision.id(), contract), clock.instant());
        uses.persistAndFlush(use);
    }

    /** Of two records that change decisions, neither then holds what the other one waits for. */
    private void lockInOrder(UUID programmeId, GateRequest request) {
        var before = uses.current(programmeId, request.useType(), request.useId()).map(DecisionUse::decisionId);
        var named = Optional.ofNullable(request.decisionId()).map(DecisionId::value);
        Stream.concat(before.stream(), named.stream())
                .sorted()
                .distinct()
                .forEach(decision -> decisions.locked(programmeId, decision));
    }

    /**
     * An earlier day gives no way round: what is dated back is judged by the lowest threshold there has been since.
     */
    private void refuseAboveThreshold(UUID programmeId, GateRequest request) {
        var now = today.date();
        var since = request.on().isBefore(now) ? request.on() : now;
        thresholds.lowest(programmeId, request.kind(), valueOf(request.placeId()), since, now)
                .filter(threshold -> request.amount().minor() > threshold.minor())
                .ifPresent(threshold -> {
                    throw Refused.at("decisionId", DecisionError.REQUIRED, threshold.amount());
                });
    }

    /** Gives back what the record took, because it fell away; nothing happens when it took nothing. */
    @Transactional(MANDATORY)
    public void release(UUID programmeId, String useType, UUID useId) {
        uses.current(programmeId, useType, useId)
                .flatMap(use -> decisions.locked(programmeId, use.decisionId()))
                // asked again with the decision locked: somebody else may have released it meanwhile
                .ifPresent(decision -> uses.current(programmeId, useType, useId).ifPresent(use -> {
                    decision.release(use, clock.instant());
                    uses.flush();
                }));
    }

    /** Above which amount this kind needs a decision at the place on the day; empty where no threshold holds. */
    public Optional<Money> threshold(UUID programmeId, DecisionKind kind, PlaceId placeId, LocalDate on) {
        return thresholds.holding(programmeId, kind, valueOf(placeId), on).map(ThresholdView::amount);
    }

    /** Within how many days payments to one payee and project are looked at together; none where no threshold holds. */
    public int splittingWindowDays(UUID programmeId, DecisionKind kind, PlaceId placeId, LocalDate on) {
        return thresholds.holding(programmeId, kind, valueOf(placeId), on).map(ThresholdView::windowDays).orElse(0);
    }

    private static UUID valueOf(PlaceId placeId) {
        return placeId == null ? null : placeId.value();
    }
}
