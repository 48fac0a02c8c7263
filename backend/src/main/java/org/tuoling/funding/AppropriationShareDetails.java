package org.tuoling.funding;

import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;

/** What the document of an appropriation names for a project. */
public record AppropriationShareDetails(AppropriationId appropriationId, ProjectId projectId, Money amount) {}
