package org.tuoling.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tuoling.inspection.FindingDetails;
import org.tuoling.inspection.FindingOrigin;
import org.tuoling.inspection.FindingSeverity;
import org.tuoling.inspection.FindingState;
import org.tuoling.inspection.FindingStepKind;
import org.tuoling.inspection.InspectionError;
import org.tuoling.inspection.SafetyArea;
import org.tuoling.inspection.StepDetails;
import org.tuoling.inspection.Viewer;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Something found amiss, which one person has to put right and another to close. */
@Entity
@Table(name = "finding")
public class Finding {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID programmeId;

    private String code;

    @Enumerated(EnumType.STRING)
    private SafetyArea area;

    @Enumerated(EnumType.STRING)
    private FindingOrigin origin;

    @Enumerated(EnumType.STRING)
    private FindingSeverity severity;

    private String title;
    private String detail;
    private LocalDate foundOn;
    private String foundBy;
    private UUID projectId;
    private UUID ownerId;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    @Embedded
    @EmbeddedColumnNaming("opened_by_%s")
    private Hand openedBy;

    private int stepCount;
    private LocalDate rectifiedOn;

    @Embedded
    @EmbeddedColumnNaming("rectified_by_%s")
    private Hand rectifiedBy;

    private LocalDate closedOn;

    @Embedded
    @EmbeddedColumnNaming("closed_by_%s")
    private Hand closedBy;

    private String searchText;

    protected Finding() {}

    /** @param openedBy whose hand enters it; null for one kept on paper */
    public Finding(UUID programmeId, FindingDetails details, Hand openedBy, LocalDate today) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.openedBy = openedBy;
        this.state = FindingState.OPEN;
        write(details, today);
    }

    /**
     * What the owner has answered to stays as it was, until it is opened again; nor does he put it off, soften it or pass it
     * on himself.
     */
    public void revise(FindingDetails details, Viewer by, LocalDate today) {
        if (!state.isWithOwner()) {
            throw new Refused(InspectionError.FIXED);
        }
        requireAnotherThanOwner(by.hand());
        if (!by.revises(state, ownerId, openedBy)) {
            throw new Refused(InspectionError.NOT_TO_REVISE);
        }
        write(details, today);
    }

    /** Only a mistake of one's own is taken out, while nobody has done anything about it. */
    public void requireRemovable(Viewer by) {
        if (stepCount > 0) {
            throw new Refused(InspectionError.STEPS_TAKEN);
        }
        requireAnotherThanOwner(by.hand());
        if (!by.removes(stepCount, ownerId, openedBy)) {
            throw new Refused(InspectionError.NOT_TO_REMOVE);
        }
    }

    /** Of a hand without a person nobody can say that it is not the owner's. */
    private void requireAnotherThanOwner(Hand hand) {
        if (hand.personId() == null) {
            throw new Refused(InspectionError.PERSON_REQUIRED);
        }
        if (hand.isPerson(ownerId)) {
            throw new Refused(InspectionError.OWN_FINDING);
        }
    }

    private void write(FindingDetails details, LocalDate today) {
        if (details.foundOn().isAfter(today)) {
            throw Refused.at("foundOn", InspectionError.FOUND_IN_FUTURE);
        }
        if (details.dueOn().isBefore(details.foundOn())) {
            throw Refused.at("dueOn", InspectionError.DUE_BEFORE_FOUND);
        }
        if (details.projectId() != null && details.area() == SafetyArea.PEOPLE) {
            throw Refused.at("projectId", InspectionError.PROJECT_OUT_OF_PLACE);
        }
        this.code = details.code();
        this.area = details.area();
        this.origin = details.origin();
        this.severity = details.severity();
        this.title = details.title();
        this.detail = details.detail();
        this.foundOn = details.foundOn();
        this.foundBy = details.foundBy();
        this.projectId = details.projectId() == null ? null : details.projectId().value();
        this.ownerId = details.ownerId().value();
        this.dueOn = details.dueOn();
        this.searchText = SearchText.of(title, null, code);
    }

    /** Its owner has put it right. */
    public FindingStep rectify(StepDetails done, Hand hand, LocalDate today, Instant now) {
        if (!state.isWithOwner()) {
            throw new Refused(InspectionError.NOT_WITH_OWNER);
        }
        if (!hand.isPerson(ownerId)) {
            throw new Refused(InspectionError.NOT_THE_OWNER);
        }
        requireDay(done.on(), foundOn, today);
        this.state = FindingState.RECTIFIED;
        this.rectifiedOn = done.on();
        this.rectifiedBy = hand;
        return step(FindingStepKind.RECTIFIED, done, hand, now);
    }

    /** Somebody else has looked, and it is put right. */
    public FindingStep close(StepDetails seen, Hand hand, LocalDate today, Instant now) {
        requireOtherHand(hand);
        requireDay(seen.on(), rectifiedOn, today);
        this.state = FindingState.CLOSED;
        this.closedOn = seen.on();
        this.closedBy = hand;
        return step(FindingStepKind.CLOSED, seen, hand, now);
    }

    /** Somebody has looked, and it is not put right; or it has come up again after it was closed. */
    public FindingStep reopen(StepDetails missed, Hand hand, LocalDate today, Instant now) {
        if (state.isWithOwner()) {
            throw new Refused(InspectionError.NOT_REOPENABLE);
        }
        requireDay(missed.on(), closedOn == null ? rectifiedOn : closedOn, today);
        this.state = FindingState.REOPENED;
        this.rectifiedOn = null;
        this.rectifiedBy = null;
        this.closedOn = null;
        this.closedBy = null;
        return step(FindingStepKind.REOPENED, missed, hand, now);
    }

    /** Its owner leaves, and somebody else answers for it. */
    public FindingStep passTo(Hand successor, StepDetails why, Instant now) {
        this.ownerId = successor.personId();
        return step(FindingStepKind.PASSED_ON, why, successor, now);
    }

    private void requireOtherHand(Hand hand) {
        if (state != FindingState.RECTIFIED) {
            throw new Refused(InspectionError.NOT_RECTIFIED);
        }
        if (hand.personId() == null) {
            throw new Refused(InspectionError.PERSON_REQUIRED);
        }
        if (hand.isPerson(ownerId) || hand.isSame(rectifiedBy)) {
            throw new Refused(InspectionError.SAME_HAND);
        }
    }

    private static void requireDay(LocalDate day, LocalDate notBefore, LocalDate today) {
        if (day.isAfter(today)) {
            throw Refused.at("on", InspectionError.STEP_IN_FUTURE);
        }
        if (day.isBefore(notBefore)) {
            throw Refused.at("on", InspectionError.STEP_OUT_OF_ORDER, notBefore);
        }
    }

    private FindingStep step(FindingStepKind kind, StepDetails details, Hand hand, Instant now) {
        this.stepCount++;
        return new FindingStep(this, stepCount, kind, details, hand, now);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public FindingState state() {
        return state;
    }

    public UUID ownerId() {
        return ownerId;
    }

    UUID programmeId() {
        return programmeId;
    }
}
