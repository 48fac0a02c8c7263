package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.budget.domain.BudgetLine;
import org.tuoling.budget.domain.LockedBudgetLines;
import org.tuoling.classification.TermId;
import org.tuoling.project.ProjectId;
import org.tuoling.project.ProjectRegister;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;

/** What may be spent, by project and category of funding. Whoever commits money asks here first. */
@ApplicationScoped
public class BudgetLines {

    private final LockedBudgetLines lines;
    private final BudgetLineReader reader;
    private final ProjectRegister projects;

    BudgetLines(LockedBudgetLines lines, BudgetLineReader reader, ProjectRegister projects) {
        this.lines = lines;
        this.reader = reader;
        this.projects = projects;
    }

    /** A project out of one category of funding. */
    record Purpose(UUID projectId, UUID categoryId) {}

    /**
     * Contracts more, or less when the delta is negative. The line stays locked until the transaction ends, so that of
     * two who take the last of it one is refused.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void contract(UUID programmeId, ProjectId project, TermId category, Money delta) {
        locked(programmeId, project, category).contract(delta.minor());
        lines.flush();
    }

    public Optional<BudgetLineView> find(UUID programmeId, ProjectId project, TermId category) {
        return reader.of(programmeId, project.value(), category.value());
    }

    BudgetLine locked(UUID programmeId, ProjectId project, TermId category) {
        return lines.locked(programmeId, project.value(), category.value())
                .orElseThrow(() -> Refused.at("projectId", BudgetError.LINE_MISSING));
    }

    /** Takes over what a version of the plan changes, and tells the projects what they have been given by all plans. */
    @Transactional(Transactional.TxType.MANDATORY)
    void approve(UUID programmeId, PlanVersionId plan, Map<Purpose, Long> deltas) {
        lines.openFor(programmeId, plan.value());
        var projectIds = deltas.keySet().stream().map(Purpose::projectId).collect(Collectors.toSet());
        for (var line : lines.lockedOf(programmeId, projectIds)) {
            long delta = deltas.getOrDefault(new Purpose(line.projectId(), line.categoryId()), 0L);
            line.approve(delta, () -> codeOf(programmeId, line.projectId()));
        }
        lines.flush();
        projectIds.stream().sorted().forEach(project -> projects.approveByPlan(
                programmeId, new ProjectId(project), Money.cny(lines.approvedMinor(programmeId, project))));
    }

    private String codeOf(UUID programmeId, UUID project) {
        return projects.find(programmeId, new ProjectId(project)).orElseThrow().code();
    }
}
