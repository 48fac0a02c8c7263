package org.tuoling.budget.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.tuoling.budget.BudgetError;
import org.tuoling.budget.PlanLineDetails;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** What a version of the plan gives a project out of one category of funding. */
@Entity
@Table(name = "plan_line")
public class PlanLine {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID planId;
    private UUID projectId;
    private UUID categoryId;
    private long amountMinor;
    private String note;

    protected PlanLine() {}

    public PlanLine(UUID programmeId, UUID planId, PlanLineDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.planId = planId;
        revise(details);
    }

    public final void revise(PlanLineDetails details) {
        if (details.amount().minor() == 0) {
            throw Refused.at("amount", BudgetError.AMOUNT_NOT_POSITIVE);
        }
        this.projectId = details.projectId().value();
        this.categoryId = details.categoryId().value();
        this.amountMinor = details.amount().minor();
        this.note = details.note();
    }

    /** The same line in another version. */
    public PlanLine copyTo(UUID otherPlanId) {
        var copy = new PlanLine();
        copy.id = Ids.next();
        copy.programmeId = programmeId;
        copy.planId = otherPlanId;
        copy.projectId = projectId;
        copy.categoryId = categoryId;
        copy.amountMinor = amountMinor;
        copy.note = note;
        return copy;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID projectId() {
        return projectId;
    }

    public UUID categoryId() {
        return categoryId;
    }

    public long amountMinor() {
        return amountMinor;
    }
}
