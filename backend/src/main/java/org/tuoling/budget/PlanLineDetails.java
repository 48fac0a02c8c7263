package org.tuoling.budget;

import org.tuoling.classification.TermId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;

/** What a version of the plan gives a project out of one category of funding. */
public record PlanLineDetails(ProjectId projectId, TermId categoryId, Money amount, String note) {}
