package org.tuoling.budget;

import java.time.LocalDate;
import org.tuoling.classification.TermId;
import org.tuoling.funding.AppropriationId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;

/**
 * Received money to be set apart for a project, or taken back from it.
 *
 * @param originId the appropriation it came by; null for the oldest with money left
 */
public record AllocationDetails(
        String code,
        AllocationKind kind,
        ProjectId projectId,
        TermId categoryId,
        AppropriationId originId,
        Money amount,
        LocalDate on,
        String note) {}
