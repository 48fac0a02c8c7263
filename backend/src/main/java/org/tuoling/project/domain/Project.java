package org.tuoling.project.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tuoling.personnel.PersonId;
import org.tuoling.project.ActingHand;
import org.tuoling.project.ProjectDetails;
import org.tuoling.project.ProjectError;
import org.tuoling.project.ProjectKind;
import org.tuoling.project.ProjectState;
import org.tuoling.project.TransitionDetails;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** What aid money is spent on, from the plan to the evaluation of what it brought. */
@Entity
@Table(name = "project")
public class Project {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private String nameEn;
    private UUID placeId;
    private UUID recipientId;

    @ElementCollection
    @CollectionTable(name = "project_term", joinColumns = @JoinColumn(name = "project_id"))
    private Set<ProjectTerm> terms = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_place", joinColumns = @JoinColumn(name = "project_id"))
    private Set<ProjectPlace> furtherPlaces = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private ProjectKind kind;

    private UUID pairId;
    private Long plannedMinor;
    private Long approvedMinor;
    private boolean approvedByPlan;
    private UUID responsibleId;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private ProjectState state;

    private LocalDate stateOn;

    @Enumerated(EnumType.STRING)
    private ProjectState suspendedFrom;

    private UUID acceptanceId;
    private UUID handOverId;
    private int transitionCount;

    @Embedded
    @EmbeddedColumnNaming("registered_by_%s")
    private Hand registeredBy;

    private String searchText;

    protected Project() {}

    public Project(UUID programmeId, ProjectDetails details, Set<ProjectTerm> terms, Hand by) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.state = ProjectState.PLANNED;
        this.registeredBy = by;
        write(details, terms);
    }

    public void revise(ProjectDetails details, Set<ProjectTerm> terms, ActingHand by) {
        Long approved = minorOf(details.approvedAmount());
        if (!Objects.equals(approvedMinor, approved)) {
            checkApproved(approved, by);
        }
        write(details, terms);
    }

    /**
     * What was approved is changed by whoever could have approved it, and by nobody once the money has been spent or the
     * project given up.
     */
    private void checkApproved(Long approved, ActingHand by) {
        if (approvedByPlan) {
            throw Refused.at("approvedAmount", ProjectError.APPROVED_AMOUNT_OF_PLAN);
        }
        if (state.isSettled()) {
            throw Refused.at("approvedAmount", ProjectError.APPROVED_AMOUNT_FIXED);
        }
        if (state == ProjectState.PLANNED) {
            return;
        }
        if (approved == null) {
            throw Refused.at("approvedAmount", ProjectError.APPROVED_AMOUNT_MISSING);
        }
        refuseUnlessApprover("approvedAmount", by);
    }

    private void write(ProjectDetails details, Set<ProjectTerm> terms) {
        if (details.endsOn() != null && details.endsOn().isBefore(details.startsOn())) {
            throw Refused.at("endsOn", CommonError.DATES_OUT_OF_ORDER);
        }
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.placeId = details.placeId().value();
        this.recipientId = details.recipientId().value();
        this.plannedMinor = minorOf(details.plannedAmount());
        this.approvedMinor = minorOf(details.approvedAmount());
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn();
        this.responsibleId =
                details.responsibleId() == null ? null : details.responsibleId().value();
        this.kind = details.kind();
        this.pairId = details.pairId() == null ? null : details.pairId().value();
        this.searchText = SearchText.of(nameZh, nameEn, code);
        replace(this.terms, terms);
        replace(furtherPlaces, places(details));
    }

    /** The place it is at is no further one. */
    private Set<ProjectPlace> places(ProjectDetails details) {
        if (details.furtherPlaces().contains(details.placeId())) {
            throw Refused.at("furtherPlaceIds", ProjectError.PLACE_TWICE);
        }
        return details.furtherPlaces().stream()
                .map(place -> new ProjectPlace(programmeId, place.value()))
                .collect(Collectors.toSet());
    }

    /** Rows that stay are not written anew. */
    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    /** From now on its approved amount is what the plans in force give it, whatever its state. */
    public void approveByPlan(Money amount) {
        this.approvedMinor = amount.minor();
        this.approvedByPlan = true;
    }

    /** Somebody else looks after it from now on. */
    public void passTo(PersonId successor) {
        this.responsibleId = successor.value();
    }

    /** Takes a step and tells it, to be kept. */
    public Transition move(TransitionDetails step, ActingHand by, LocalDate today, Instant now) {
        check(step, by, today);
        var transition = new Transition(programmeId, id, transitionCount + 1, state, step, by.hand(), now);
        if (step.acceptance() != null) {
            this.acceptanceId = transition.id();
        }
        if (step.handOver() != null) {
            this.handOverId = transition.id();
        }
        this.suspendedFrom = step.to() == ProjectState.SUSPENDED ? state : null;
        this.state = step.to();
        this.stateOn = step.on();
        this.transitionCount++;
        return transition;
    }

    private void check(TransitionDetails step, ActingHand by, LocalDate today) {
        if (!state.followers(suspendedFrom).contains(step.to())) {
            throw Refused.at("to", ProjectError.TRANSITION_IMPOSSIBLE);
        }
        if (step.on().isAfter(today)) {
            throw Refused.at("on", ProjectError.TRANSITION_IN_FUTURE);
        }
        if (stateOn != null && step.on().isBefore(stateOn)) {
            throw Refused.at("on", ProjectError.TRANSITION_BEFORE_LAST, stateOn);
        }
        if (step.reason() == null && ProjectState.needsReason(state, step.to())) {
            throw Refused.at("reason", ProjectError.REASON_MISSING);
        }
        if (state == ProjectState.PLANNED && step.to() == ProjectState.APPROVED) {
            checkApproval(by);
        }
        checkAcceptance(step, by);
        checkHandOver(step);
    }

    /** A plan in force that gives it money was approved by another hand than drafted it. */
    private void checkApproval(ActingHand by) {
        if (approvedMinor == null) {
            throw Refused.at("to", ProjectError.APPROVED_AMOUNT_MISSING);
        }
        if (!approvedByPlan || approvedMinor == 0) {
            refuseUnlessApprover("to", by);
        }
    }

    /** Whoever registers a project or carries it out does not say himself how much is approved for it. */
    private void refuseUnlessApprover(String field, ActingHand by) {
        if (!by.mayApprove()) {
            throw Refused.at(field, ProjectError.APPROVAL_RESERVED);
        }
        if (by.hand().isSame(registeredBy)) {
            throw Refused.at(field, ProjectError.APPROVAL_OF_OWN);
        }
    }

    private void checkAcceptance(TransitionDetails step, ActingHand by) {
        boolean given = step.acceptance() != null;
        if (given != (step.to() == ProjectState.ACCEPTED)) {
            throw Refused.at(
                    "acceptance", given ? ProjectError.ACCEPTANCE_OUT_OF_PLACE : ProjectError.ACCEPTANCE_MISSING);
        }
        if (given && !by.mayApprove()) {
            throw Refused.at("to", ProjectError.ACCEPTANCE_RESERVED);
        }
        if (given && step.acceptance().acceptedAmount().minor() > approvedMinor) {
            throw Refused.at("acceptance.acceptedAmount", ProjectError.ACCEPTED_ABOVE_APPROVED);
        }
    }

    private static void checkHandOver(TransitionDetails step) {
        boolean given = step.handOver() != null;
        if (given != (step.to() == ProjectState.IN_USE)) {
            throw Refused.at("handOver", given ? ProjectError.HAND_OVER_OUT_OF_PLACE : ProjectError.HAND_OVER_MISSING);
        }
    }

    private static Long minorOf(Money amount) {
        return amount == null ? null : amount.minor();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ProjectState state() {
        return state;
    }

    public LocalDate stateOn() {
        return stateOn;
    }

    public Set<ProjectTerm> terms() {
        return Set.copyOf(terms);
    }
}
