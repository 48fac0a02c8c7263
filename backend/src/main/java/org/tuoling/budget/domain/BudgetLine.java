package org.tuoling.budget.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.function.Supplier;
import org.tuoling.budget.BudgetError;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;

/**
 * What may be spent on a project out of one category of funding. Always read under its lock, so it needs no version:
 * whoever changes it has waited for everybody before.
 */
@Entity
@Table(name = "budget_line")
public class BudgetLine {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID projectId;
    private UUID categoryId;
    private UUID placeId;
    private long approvedMinor;
    private long allocatedMinor;
    private long contractedMinor;

    protected BudgetLine() {}

    /**
     * More or less is approved; never less than is allocated or contracted already.
     *
     * @param project its code, for the sentence that refuses
     */
    public void approve(long deltaMinor, Supplier<String> project) {
        long approved = Math.addExact(approvedMinor, deltaMinor);
        long used = Math.max(allocatedMinor, contractedMinor);
        if (approved < used) {
            throw new Refused(BudgetError.CUT_BELOW_USED, project.get(), Money.cny(used).amount());
        }
        this.approvedMinor = approved;
    }

    /** More or less is contracted; never more than is approved. */
    public void contract(long deltaMinor) {
        long contracted = Math.addExact(contractedMinor, deltaMinor);
        if (contracted < 0) {
            throw Refused.at("amount", BudgetError.CONTRACTED_BELOW_ZERO);
        }
        if (contracted > approvedMinor) {
            throw Refused.at(
                    "amount",
                    BudgetError.EXCEEDED,
                    Money.cny(approvedMinor - contractedMinor).amount());
        }
        this.contractedMinor = contracted;
    }

    /** More or less is allocated; never more than is approved. Tells the place in whose book the money is kept. */
    public UUID allocate(long deltaMinor) {
        long allocated = Math.addExact(allocatedMinor, deltaMinor);
        if (allocated < 0) {
            throw Refused.at(
                    "amount",
                    BudgetError.WITHDRAWN_ABOVE_ALLOCATED,
                    Money.cny(allocatedMinor).amount());
        }
        if (allocated > approvedMinor) {
            throw Refused.at(
                    "amount",
                    BudgetError.ALLOCATED_ABOVE_APPROVED,
                    Money.cny(approvedMinor - allocatedMinor).amount());
        }
        this.allocatedMinor = allocated;
        return placeId;
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public UUID categoryId() {
        return categoryId;
    }
}
