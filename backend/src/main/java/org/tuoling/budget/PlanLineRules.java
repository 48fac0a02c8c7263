package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.budget.domain.PlanLines;
import org.tuoling.classification.ClassificationKind;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectState;
import org.tuoling.shared.problem.Refused;

/** What a line of a plan may name. */
@ApplicationScoped
class PlanLineRules {

    private static final UUID NONE = new UUID(0, 0);

    private final PlanLines lines;
    private final PlanLineReader reader;
    private final ProjectRegister projects;
    private final ClassificationRegister classifications;

    PlanLineRules(
            PlanLines lines, PlanLineReader reader, ProjectRegister projects, ClassificationRegister classifications) {
        this.lines = lines;
        this.reader = reader;
        this.projects = projects;
        this.classifications = classifications;
    }

    void checkNew(UUID programmeId, UUID planId, PlanLineDetails details) {
        check(programmeId, planId, details, NONE);
    }

    void check(UUID programmeId, UUID planId, PlanLineDetails details, UUID self) {
        var project = projects.find(programmeId, details.projectId())
                .orElseThrow(() -> Refused.at("projectId", BudgetError.PROJECT_UNKNOWN));
        if (project.state() == ProjectState.CANCELLED) {
            throw Refused.at("projectId", BudgetError.PROJECT_CANCELLED);
        }
        if (!reader.hasBook(programmeId, project.id())) {
            throw Refused.at("projectId", BudgetError.PROJECT_OUTSIDE);
        }
        var category = classifications
                .findTerm(programmeId, details.categoryId())
                .orElseThrow(() -> Refused.at("categoryId", BudgetError.CATEGORY_UNKNOWN));
        if (category.kind() != ClassificationKind.FUNDING) {
            throw Refused.at("categoryId", BudgetError.CATEGORY_OF_OTHER_KIND);
        }
        if (lines.othersName(programmeId, planId, project.id(), category.id(), self)) {
            throw Refused.at("projectId", BudgetError.LINE_TWICE);
        }
    }
}
