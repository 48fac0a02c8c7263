package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.budget.domain.PlanLines;
import org.tuoling.budget.domain.PlanVersion;
import org.tuoling.decision.DecisionGate;
import org.tuoling.decision.DecisionId;
import org.tuoling.decision.DecisionKind;
import org.tuoling.decision.GateRequest;
import org.tuoling.shared.money.Money;

/** Takes plans through the gate of collective decisions. */
@ApplicationScoped
class PlanGate {

    private static final String USE = "plan";

    private final PlanLines lines;
    private final DecisionGate gate;

    PlanGate(PlanLines lines, DecisionGate gate) {
        this.lines = lines;
        this.gate = gate;
    }

    /**
     * Asks for all that has changed since the last version of the year that a decision covered, or else for all of the
     * plan: many small changes do not add up to a large one that nobody decided on.
     *
     * @param versions those of the year
     */
    void pass(UUID programmeId, PlanVersion plan, List<PlanVersion> versions, UUID decisionId, LocalDate on) {
        var decided = versions.stream()
                .filter(version -> version != plan && version.isDecided())
                .max(Comparator.comparingInt(PlanVersion::number));
        var before = decided.map(version -> lines.of(programmeId, version.id())).orElse(List.of());
        var amount = amountOf(LineDeltas.between(before, lines.of(programmeId, plan.id())));
        if (amount.minor() == 0) {
            return;
        }
        gate.pass(
                programmeId,
                new GateRequest(
                        kind(programmeId, decided, on),
                        plan.fiscalYear(),
                        null,
                        null,
                        null,
                        null,
                        amount,
                        on,
                        DecisionId.of(decisionId),
                        USE,
                        plan.id()));
    }

    /** Where plans have no threshold of their own, the first of a year is a change of the budget from nothing. */
    private DecisionKind kind(UUID programmeId, Optional<PlanVersion> decided, LocalDate on) {
        boolean ofPlan = decided.isEmpty()
                && gate.threshold(programmeId, DecisionKind.PLAN, null, on).isPresent();
        return ofPlan ? DecisionKind.PLAN : DecisionKind.BUDGET_CHANGE;
    }

    /** What is moved from one line to another is counted once. */
    private static Money amountOf(Map<BudgetLines.Purpose, Long> deltas) {
        long more = deltas.values().stream().filter(delta -> delta > 0).mapToLong(Long::longValue).sum();
        long less = deltas.values().stream().filter(delta -> delta < 0).mapToLong(Long::longValue).sum();
        return Money.cny(Math.max(more, -less));
    }
}
