package org.tuoling.budget.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.budget.AllocationDetails;
import org.tuoling.budget.AllocationKind;
import org.tuoling.budget.BudgetError;
import org.tuoling.classification.TermId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Money set apart for a project or taken back from it. Nothing of it changes but that its entry may be reversed. */
@Entity
@Table(name = "allocation")
public class Allocation {

    @Id
    private UUID id;

    private UUID programmeId;
    private String code;

    @Enumerated(EnumType.STRING)
    private AllocationKind kind;

    private UUID projectId;
    private UUID categoryId;
    private UUID originId;
    private long amountMinor;
    private LocalDate happenedOn;
    private String note;
    private String reversalReason;
    private String searchText;

    protected Allocation() {}

    public Allocation(UUID programmeId, AllocationDetails details, LocalDate today) {
        if (details.amount().minor() == 0) {
            throw Refused.at("amount", BudgetError.AMOUNT_NOT_POSITIVE);
        }
        if (details.on().isAfter(today)) {
            throw Refused.at("on", BudgetError.ALLOCATED_IN_FUTURE);
        }
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.code = details.code();
        this.kind = details.kind();
        this.projectId = details.projectId().value();
        this.categoryId = details.categoryId().value();
        this.originId = details.originId() == null ? null : details.originId().value();
        this.amountMinor = details.amount().minor();
        this.happenedOn = details.on();
        this.note = details.note();
        this.searchText = SearchText.of(code, note);
    }

    public void reverse(String why) {
        this.reversalReason = why;
    }

    /** How the line's allocated money changes by it. */
    public long deltaMinor() {
        return kind == AllocationKind.ALLOCATION ? amountMinor : -amountMinor;
    }

    public UUID id() {
        return id;
    }

    public ProjectId projectId() {
        return new ProjectId(projectId);
    }

    public TermId categoryId() {
        return new TermId(categoryId);
    }
}
