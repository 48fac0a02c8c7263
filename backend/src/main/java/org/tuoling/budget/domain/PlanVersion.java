package org.tuoling.budget.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuoling.budget.BudgetError;
import org.tuoling.budget.PlanState;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** A version of a fiscal year's plan: drafted by some, approved by another, in force until the next one. */
@Entity
@Table(name = "plan_version")
public class PlanVersion {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private int fiscalYear;
    private int number;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private String reason;
    private UUID baseId;
    private UUID[] draftedBy;
    private String draftedByName;
    private UUID decisionId;
    private LocalDate approvedOn;
    private UUID approvedBy;
    private UUID approvedByPerson;
    private String approvedByName;

    protected PlanVersion() {}

    /** @param inForce what it is to take the place of; null when it is the first of its year to be approved */
    public PlanVersion(UUID programmeId, int fiscalYear, int number, String reason, PlanVersion inForce, Hand by) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.fiscalYear = fiscalYear;
        this.number = number;
        this.state = PlanState.DRAFT;
        this.reason = reason;
        this.baseId = inForce == null ? null : inForce.id;
        this.draftedBy = new UUID[0];
        this.draftedByName = by.name();
        touch(by);
    }

    public void revise(String reason, Hand by) {
        touch(by);
        this.reason = reason;
    }

    /** Somebody changes the draft or its lines, and is remembered: he cannot approve it. */
    public final void touch(Hand by) {
        requireDraft();
        this.draftedBy = Stream.concat(Arrays.stream(draftedBy), idsOf(by))
                .distinct()
                .toArray(UUID[]::new);
    }

    public void discard(Hand by) {
        touch(by);
        this.state = PlanState.DISCARDED;
    }

    /** @param inForce what is in force now; another than when the draft was begun would be lost unseen */
    public void approve(PlanVersion inForce, UUID decisionId, LocalDate on, Hand by, LocalDate today) {
        requireDraft();
        if (!Objects.equals(baseId, inForce == null ? null : inForce.id)) {
            throw new Refused(BudgetError.OUTDATED);
        }
        if (idsOf(by).anyMatch(List.of(draftedBy)::contains)) {
            throw new Refused(BudgetError.APPROVED_BY_DRAFTER);
        }
        if (on.isAfter(today)) {
            throw Refused.at("on", BudgetError.APPROVED_IN_FUTURE);
        }
        if (inForce != null && on.isBefore(inForce.approvedOn)) {
            throw Refused.at("on", BudgetError.APPROVED_BEFORE_LAST, inForce.approvedOn);
        }
        this.state = PlanState.APPROVED;
        this.decisionId = decisionId;
        this.approvedOn = on;
        this.approvedBy = by.accountId();
        this.approvedByPerson = by.personId();
        this.approvedByName = by.name();
    }

    public void giveWay() {
        this.state = PlanState.SUPERSEDED;
    }

    /** What a hand is known by: the account, and the person behind it. */
    private static Stream<UUID> idsOf(Hand by) {
        return Stream.of(by.accountId(), by.personId()).filter(Objects::nonNull);
    }

    private void requireDraft() {
        if (state != PlanState.DRAFT) {
            throw new Refused(BudgetError.NOT_A_DRAFT);
        }
    }

    /** Whether a collective decision put it in force. */
    public boolean isDecided() {
        return decisionId != null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public int number() {
        return number;
    }

    public PlanState state() {
        return state;
    }
}
