package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.absence.domain.Leave;
import org.tuoling.absence.domain.Leaves;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/**
 * Where leave is asked for, decided, begun and ended. All that happens to one person's leaves happens one after another:
 * he is locked first, and the leave is read only then, as the one before has left it.
 */
@ApplicationScoped
public class LeaveDesk {

    private static final String TYPE = "leave";
    private static final UUID NONE = new UUID(0, 0);

    private final Leaves leaves;
    private final Absentees absentees;
    private final LeaveBalances balances;
    private final LeaveKindRegister kinds;
    private final LeaveApprovalRuleReader rules;
    private final Deciders deciders;
    private final LeaveReader reader;
    private final LeaveNotices notices;
    private final LateReturns lateReturns;
    private final ChangeLog changes;
    private final Event<AbsenceChanged> changed;
    private final Today today;

    LeaveDesk(
            Leaves leaves,
            Absentees absentees,
            LeaveBalances balances,
            LeaveKindRegister kinds,
            LeaveApprovalRuleReader rules,
            Deciders deciders,
            LeaveReader reader,
            LeaveNotices notices,
            LateReturns lateReturns,
            ChangeLog changes,
            Event<AbsenceChanged> changed,
            Today today) {
        this.leaves = leaves;
        this.absentees = absentees;
        this.balances = balances;
        this.kinds = kinds;
        this.rules = rules;
        this.deciders = deciders;
        this.reader = reader;
        this.notices = notices;
        this.lateReturns = lateReturns;
        this.changes = changes;
        this.changed = changed;
        this.today = today;
    }

    /** Asks for leave; who is to decide first is told. */
    @Transactional
    public LeaveId request(UUID programmeId, LeaveDetails details) {
        var person = checked(programmeId, details);
        var approvers = rules.approversOf(programmeId, details.time().days(), today.date());
        return keep(programmeId, Leave.request(programmeId, person, details, approvers, today.now()));
    }

    /** Brings in a leave that was approved on paper. */
    @Transactional
    public LeaveId record(UUID programmeId, LeaveDetails details, PaperTrail paper, Actor by) {
        var person = checked(programmeId, details);
        var id = keep(programmeId, Leave.onPaper(programmeId, person, details, paper, by, today.now()));
        changed.fire(new AbsenceChanged(programmeId, person.id()));
        return id;
    }

    private Absentee checked(UUID programmeId, LeaveDetails details) {
        var person = absentees.locked(programmeId, details.personId());
        var kind = kinds.find(programmeId, details.kindId())
                .orElseThrow(() -> Refused.at("kindId", AbsenceError.KIND_UNKNOWN));
        if (kind.retiredOn() != null && !kind.retiredOn().isAfter(details.time().firstDay())) {
            throw Refused.at("kindId", AbsenceError.KIND_RETIRED);
        }
        absentees.checkFree(programmeId, person.id(), details.time(), NONE, "startsAt");
        balances.checkRoom(programmeId, person.id(), kind.id(), details.time(), NONE);
        return person;
    }

    private LeaveId keep(UUID programmeId, Leave leave) {
        leaves.persistAndFlush(leave);
        var view = view(programmeId, leave.id());
        changes.created(programmeId, TYPE, leave.id(), LeaveTrace.of(view));
        notices.askForDecision(programmeId, view);
        return new LeaveId(leave.id());
    }

    /**
     * Decides the step the caller saw, for whoever's turn it is. Where the steps after it are his too, his word holds for
     * them.
     */
    @Transactional
    public void decide(
            UUID programmeId, LeaveId id, Actor actor, int round, int position, Decision decision, String reason) {
        var leave = inTurn(programmeId, id);
        leave.checkAwaited(round, position);
        var before = view(programmeId, id.value());
        var turn = turnOf(programmeId, leave, actor);
        if (turn.isEmpty()) {
            throw new Refused(AbsenceError.NOT_YOUR_TURN);
        }
        for (; turn.isPresent(); turn = turnOf(programmeId, leave, actor)) {
            leave.decide(decision, reason, turn.get(), today.now());
        }
        var after = written(programmeId, leave, before);
        if (leave.awaited().isPresent()) {
            notices.askForDecision(programmeId, after);
        } else {
            notices.tellOutcome(programmeId, after, decision, round);
            changed.fire(new AbsenceChanged(programmeId, leave.personId()));
        }
    }

    /** Empty when the step that is awaited, if there is one, is somebody else's. */
    private Optional<Decider> turnOf(UUID programmeId, Leave leave, Actor actor) {
        return leave.awaited()
                .flatMap(step -> deciders.entitled(programmeId, leave.personId(), step, actor, today.now()));
    }

    /** Asks for a later end. It takes its days and its place at once, so that its approval cannot fail. */
    @Transactional
    public void extend(UUID programmeId, LeaveId id, Instant endsAt, String reason) {
        var leave = inTurn(programmeId, id);
        var before = view(programmeId, id.value());
        var longer = leave.time().until(endsAt);
        var approvers = rules.approversOf(programmeId, longer.days(), today.date());
        leave.extend(longer, reason, approvers, today.now());
        absentees.checkFree(programmeId, leave.personId(), longer, leave.id(), "endsAt");
        balances.checkRoom(programmeId, leave.personId(), leave.kindId(), longer, leave.id());
        notices.askForDecision(programmeId, written(programmeId, leave, before));
    }

    /** @param departedAt null for now */
    @Transactional
    public void depart(UUID programmeId, LeaveId id, Instant departedAt) {
        var leave = inTurn(programmeId, id);
        var before = view(programmeId, id.value());
        var now = today.now();
        leave.depart(departedAt == null ? now : departedAt, now);
        away(programmeId, leave, before);
    }

    /** @param returnedAt null for now */
    @Transactional
    public void comeBack(UUID programmeId, LeaveId id, Instant returnedAt, Actor by) {
        var leave = inTurn(programmeId, id);
        var before = view(programmeId, id.value());
        var now = today.now();
        leave.comeBack(returnedAt == null ? now : returnedAt, by, now);
        away(programmeId, leave, before);
        if (before.overdue()) {
            var after = view(programmeId, id.value());
            lateReturns.tell(programmeId, "leaves/" + after.id(), after.person(), after.endsAt(), after.returnedAt(), by);
        }
    }

    /** Takes back an extension that waits. */
    @Transactional
    public void withdrawExtension(UUID programmeId, LeaveId id, int round) {
        var leave = inTurn(programmeId, id);
        var before = view(programmeId, id.value());
        leave.withdrawExtension(round, today.now());
        written(programmeId, leave, before);
    }

    /** Takes back a leave that has not begun, with all that was asked for. */
    @Transactional
    public void withdraw(UUID programmeId, LeaveId id) {
        var leave = inTurn(programmeId, id);
        var before = view(programmeId, id.value());
        leave.withdraw(today.now());
        away(programmeId, leave, before);
    }

    /** Takes out a leave brought in by mistake; one that somebody decided on here stays. */
    @Transactional
    public void remove(UUID programmeId, LeaveId id, long version) {
        var leave = inTurn(programmeId, id);
        var before = view(programmeId, id.value());
        ETag.check(version, before.version());
        leave.checkRemovable();
        leaves.delete(leave);
        leaves.flush();
        changes.deleted(programmeId, TYPE, id.value(), LeaveTrace.of(before));
        changed.fire(new AbsenceChanged(programmeId, before.person().id()));
    }

    private void away(UUID programmeId, Leave leave, LeaveView before) {
        written(programmeId, leave, before);
        changed.fire(new AbsenceChanged(programmeId, leave.personId()));
    }

    private LeaveView written(UUID programmeId, Leave leave, LeaveView before) {
        leaves.flush();
        var after = view(programmeId, leave.id());
        changes.changed(programmeId, TYPE, leave.id(), LeaveTrace.of(before), LeaveTrace.of(after));
        return after;
    }

    private Leave inTurn(UUID programmeId, LeaveId id) {
        var person = leaves.holderOf(programmeId, id.value()).orElseThrow(Refused::notFound);
        absentees.locked(programmeId, PersonId.of(person));
        return leaves.toChange(programmeId, id.value()).orElseThrow(Refused::notFound);
    }

    private LeaveView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
