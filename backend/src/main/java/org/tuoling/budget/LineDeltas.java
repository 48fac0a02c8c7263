package org.tuoling.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tuoling.budget.domain.PlanLine;

/** What one version of a plan gives more or less than another, by project and category of funding. */
final class LineDeltas {

    private LineDeltas() {}

    static Map<BudgetLines.Purpose, Long> between(List<PlanLine> before, List<PlanLine> after) {
        var deltas = new HashMap<BudgetLines.Purpose, Long>();
        after.forEach(line -> deltas.merge(purpose(line), line.amountMinor(), Math::addExact));
        before.forEach(line -> deltas.merge(purpose(line), -line.amountMinor(), Math::addExact));
        return deltas;
    }

    private static BudgetLines.Purpose purpose(PlanLine line) {
        return new BudgetLines.Purpose(line.projectId(), line.categoryId());
    }
}
