package org.tuoling.absence.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.absence.Absentee;
import org.tuoling.absence.AbsenceError;
import org.tuoling.absence.Actor;
import org.tuoling.absence.Approver;
import org.tuoling.absence.AwayTime;
import org.tuoling.absence.Decider;
import org.tuoling.absence.Decision;
import org.tuoling.absence.ExtensionState;
import org.tuoling.absence.LeaveDetails;
import org.tuoling.absence.LeaveState;
import org.tuoling.absence.PaperTrail;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.time.Today;

/**
 * 请假销假: asked for, approved step by step, begun, and open until the return is recorded. What is asked for later, a
 * later end, is approved in a round of its own; meanwhile the old end stands.
 */
@Entity
@Table(name = "leave")
public class Leave {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID personId;

    @Column(updatable = false)
    private String personName;

    @Column(updatable = false)
    private String personSearch;

    private UUID kindId;
    private Instant startsAt;
    private Instant endsAt;
    private Instant askedEndsAt;
    private String reason;

    @Enumerated(EnumType.STRING)
    private LeaveState state;

    private Instant requestedAt;
    private Instant decidedAt;
    private Instant departedAt;
    private Instant returnedAt;
    private Instant returnRecordedAt;
    private String returnRecordedByName;
    private Instant withdrawnAt;
    private Instant overdueToldAt;

    @OneToMany(mappedBy = "leave", cascade = CascadeType.ALL)
    private List<LeaveStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "leave", cascade = CascadeType.ALL)
    private List<LeaveExtension> extensions = new ArrayList<>();

    protected Leave() {}

    private Leave(UUID programmeId, Absentee person, LeaveDetails details, Instant now) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.personId = person.id();
        this.personName = person.name();
        this.personSearch = person.searchText();
        this.kindId = details.kindId().value();
        this.startsAt = details.time().startsAt();
        this.endsAt = details.time().endsAt();
        this.reason = details.reason();
        this.state = LeaveState.REQUESTED;
        this.requestedAt = now;
    }

    /** Somebody asks for leave; it may have begun, as in an emergency, but not be over. */
    public static Leave request(
            UUID programmeId, Absentee person, LeaveDetails details, List<Approver> approvers, Instant now) {
        if (!details.time().endsAt().isAfter(now)) {
            throw Refused.at("endsAt", AbsenceError.END_IN_PAST);
        }
        var leave = new Leave(programmeId, person, details, now);
        leave.ask(0, approvers);
        return leave;
    }

    /** A leave that was approved on paper, as far as it has come. */
    public static Leave onPaper(
            UUID programmeId, Absentee person, LeaveDetails details, PaperTrail paper, Actor by, Instant now) {
        paper.check(now);
        var leave = new Leave(programmeId, person, details, paper.approvedAt());
        leave.state = LeaveState.APPROVED;
        leave.decidedAt = paper.approvedAt();
        if (paper.departedAt() != null) {
            leave.depart(paper.departedAt(), now);
        }
        if (paper.returnedAt() != null) {
            leave.comeBack(paper.returnedAt(), by, now);
        }
        return leave;
    }

    /** What is waited for now; empty when nothing is. */
    public Optional<Approver> awaited() {
        return awaitedStep().map(LeaveStep::approver);
    }

    private Optional<LeaveStep> awaitedStep() {
        return steps.stream().filter(LeaveStep::isAwaited).findFirst();
    }

    /** Refuses to decide anything but the step that is awaited, such as one asked for meanwhile. */
    public void checkAwaited(int round, int position) {
        var step = awaitedStep().orElseThrow(() -> new Refused(AbsenceError.NOTHING_TO_DECIDE));
        if (!step.is(round, position)) {
            throw new Refused(AbsenceError.STEP_CHANGED);
        }
    }

    /** Decides the step that is awaited; a rejection needs a reason, which the person is told. */
    public void decide(Decision decision, String why, Decider by, Instant now) {
        if (decision == Decision.REJECTED && why == null) {
            throw Refused.at("reason", AbsenceError.REASON_MISSING);
        }
        var step = awaitedStep().orElseThrow(() -> new Refused(AbsenceError.NOTHING_TO_DECIDE));
        step.decide(decision, why, by, now);
        var next = steps.stream().filter(other -> other.follows(step)).findFirst();
        if (decision == Decision.APPROVED && next.isPresent()) {
            next.get().await();
        } else {
            settle(decision, now);
        }
    }

    private void settle(Decision decision, Instant now) {
        lapseSteps();
        var extension = openExtension();
        if (extension.isEmpty()) {
            this.state = decision == Decision.APPROVED ? LeaveState.APPROVED : LeaveState.REJECTED;
            this.decidedAt = now;
            return;
        }
        if (decision == Decision.APPROVED) {
            this.endsAt = askedEndsAt;
            this.overdueToldAt = null;
        }
        this.askedEndsAt = null;
        extension
                .get()
                .settle(decision == Decision.APPROVED ? ExtensionState.APPROVED : ExtensionState.REJECTED, now);
    }

    /** Asks for a later end, before the leave begins or while it lasts. */
    public void extend(AwayTime longer, String why, List<Approver> approvers, Instant now) {
        if (!state.isOpen()) {
            throw new Refused(AbsenceError.NOT_UNDER_WAY);
        }
        if (openExtension().isPresent()) {
            throw new Refused(AbsenceError.EXTENSION_WAITS);
        }
        if (!longer.endsAt().isAfter(endsAt)) {
            throw Refused.at("endsAt", AbsenceError.EXTENSION_NOT_LONGER);
        }
        if (!longer.endsAt().isAfter(now)) {
            throw Refused.at("endsAt", AbsenceError.END_IN_PAST);
        }
        int round = extensions.size() + 1;
        this.askedEndsAt = longer.endsAt();
        extensions.add(new LeaveExtension(programmeId, this, round, endsAt, askedEndsAt, why, now));
        ask(round, approvers);
    }

    /** Not before the day it begins; who leaves a few hours early is away from then on. */
    public void depart(Instant when, Instant now) {
        if (state != LeaveState.APPROVED) {
            throw new Refused(AbsenceError.NOT_APPROVED);
        }
        refuseFuture("departedAt", when, now);
        if (dayOf(when).isBefore(dayOf(startsAt))) {
            throw Refused.at("departedAt", AbsenceError.DEPARTED_TOO_EARLY);
        }
        if (when.isAfter(endsAt)) {
            throw Refused.at("departedAt", AbsenceError.DEPARTED_AFTER_END);
        }
        this.departedAt = when;
        this.state = LeaveState.DEPARTED;
    }

    /** Closes the leave. Whoever forgot to record the departure has left when he was to. */
    public void comeBack(Instant when, Actor by, Instant now) {
        if (!state.isOpen()) {
            throw new Refused(AbsenceError.NOT_UNDER_WAY);
        }
        refuseFuture("returnedAt", when, now);
        var left = departedAt == null ? startsAt : departedAt;
        if (when.isBefore(left)) {
            throw Refused.at("returnedAt", AbsenceError.RETURNED_BEFORE);
        }
        lapseExtension(now);
        this.departedAt = left;
        this.returnedAt = when;
        this.returnRecordedAt = now;
        this.returnRecordedByName = by.name();
        this.state = LeaveState.RETURNED;
    }

    /** Takes back a later end that waits; the leave stays as it was. */
    public void withdrawExtension(int round, Instant now) {
        var extension = extensions.stream()
                .filter(other -> other.round() == round)
                .findFirst()
                .orElseThrow(Refused::notFound);
        if (!extension.isOpen()) {
            throw new Refused(AbsenceError.EXTENSION_SETTLED);
        }
        lapseExtension(now);
    }

    /** Takes back all of it, with the later end that may have been asked for, unless it has begun. */
    public void withdraw(Instant now) {
        lapseExtension(now);
        if (state != LeaveState.REQUESTED && state != LeaveState.APPROVED) {
            throw new Refused(AbsenceError.NOT_TO_WITHDRAW);
        }
        lapseSteps();
        this.state = LeaveState.WITHDRAWN;
        this.withdrawnAt = now;
    }

    /** What somebody decided here is not taken out of the records. */
    public void checkRemovable() {
        if (steps.stream().anyMatch(LeaveStep::isDecided)) {
            throw new Refused(AbsenceError.DECIDED_HERE);
        }
    }

    private void ask(int round, List<Approver> approvers) {
        for (int position = 0; position < approvers.size(); position++) {
            steps.add(new LeaveStep(programmeId, this, round, position, approvers.get(position)));
        }
    }

    private void lapseExtension(Instant now) {
        openExtension().ifPresent(extension -> {
            extension.settle(ExtensionState.LAPSED, now);
            this.askedEndsAt = null;
            lapseSteps();
        });
    }

    private void lapseSteps() {
        steps.stream().filter(LeaveStep::isOpen).forEach(LeaveStep::lapse);
    }

    private Optional<LeaveExtension> openExtension() {
        return extensions.stream().filter(LeaveExtension::isOpen).findFirst();
    }

    private static void refuseFuture(String field, Instant when, Instant now) {
        if (when.isAfter(now)) {
            throw Refused.at(field, AbsenceError.IN_FUTURE);
        }
    }

    private static LocalDate dayOf(Instant when) {
        return when.atZone(Today.ZONE).toLocalDate();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID personId() {
        return personId;
    }

    public UUID kindId() {
        return kindId;
    }

    public LeaveState state() {
        return state;
    }

    public AwayTime time() {
        return new AwayTime(startsAt, endsAt);
    }
}
