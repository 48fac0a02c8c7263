package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.tuoling.absence.domain.Outing;
import org.tuoling.absence.domain.Outings;
import org.tuoling.history.ChangeLog;
import org.tuoling.notice.NoticeKind;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Where outings are reported and ended. A person's absences change one after another, as at the leave desk. */
@ApplicationScoped
public class OutingDesk {

    private static final String TYPE = "outing";
    private static final UUID NONE = new UUID(0, 0);

    private final Outings outings;
    private final Absentees absentees;
    private final OutingReader reader;
    private final Deciders deciders;
    private final OutingNotices notices;
    private final LateReturns lateReturns;
    private final ChangeLog changes;
    private final Event<AbsenceChanged> changed;
    private final Today today;

    OutingDesk(
            Outings outings,
            Absentees absentees,
            OutingReader reader,
            Deciders deciders,
            OutingNotices notices,
            LateReturns lateReturns,
            ChangeLog changes,
            Event<AbsenceChanged> changed,
            Today today) {
        this.outings = outings;
        this.absentees = absentees;
        this.reader = reader;
        this.deciders = deciders;
        this.notices = notices;
        this.lateReturns = lateReturns;
        this.changes = changes;
        this.changed = changed;
        this.today = today;
    }

    /** Reports that somebody goes out; whoever answers for him is told, and asked unless it is approved already. */
    @Transactional
    public OutingId report(UUID programmeId, OutingDetails details, Actor by) {
        var person = checked(programmeId, details, NONE);
        var outing = Outing.report(programmeId, person, details, by, today.now());
        keep(programmeId, outing);
        var view = view(programmeId, outing.id());
        if (view.approvedAt() == null) {
            notices.askForApproval(programmeId, view, NoticeKind.OUTING_REPORTED);
        } else {
            notices.tellApproved(programmeId, view);
        }
        return new OutingId(outing.id());
    }

    /** Brings in an outing that was reported on paper and is over. */
    @Transactional
    public OutingId record(UUID programmeId, OutingDetails details, Instant returnedAt, Actor by) {
        var person = checked(programmeId, details, NONE);
        var outing = Outing.onPaper(programmeId, person, details, returnedAt, by, today.now());
        keep(programmeId, outing);
        return new OutingId(outing.id());
    }

    private Absentee checked(UUID programmeId, OutingDetails details, UUID self) {
        var person = absentees.locked(programmeId, details.personId());
        absentees.checkFree(programmeId, person.id(), details.time(), self, "startsAt");
        absentees.checkCompanions(programmeId, details.companions(), details.time());
        return person;
    }

    private void keep(UUID programmeId, Outing outing) {
        outings.persistAndFlush(outing);
        changes.created(programmeId, TYPE, outing.id(), trace(programmeId, outing.id()));
        changed.fire(new AbsenceChanged(programmeId, outing.personId()));
    }

    /**
     * Approves an outing, for whoever answers for the person now; so it excuses him from roll-call.
     *
     * @param version what was approved is what the caller saw; null when he does not tell
     */
    @Transactional
    public void approve(UUID programmeId, OutingId id, Long version, Actor actor) {
        var outing = inTurn(programmeId, id);
        if (version != null) {
            ETag.check(version, outing.version());
        }
        deciders.entitled(programmeId, outing.personId(), OutingNotices.WHO_ANSWERS, actor, today.now())
                .orElseThrow(() -> new Refused(AbsenceError.NOT_YOUR_TURN));
        var before = trace(programmeId, id.value());
        outing.approve(actor, today.now());
        written(programmeId, outing, before);
        notices.tellApproved(programmeId, view(programmeId, id.value()));
    }

    @Transactional
    public void revise(UUID programmeId, OutingId id, long version, OutingDetails details, Actor by) {
        var outing = inTurn(programmeId, id);
        ETag.check(version, outing.version());
        var before = trace(programmeId, id.value());
        boolean askAgain = outing.revise(details, by, today.now());
        checked(programmeId, details, id.value());
        written(programmeId, outing, before);
        if (askAgain) {
            notices.askForApproval(programmeId, view(programmeId, id.value()), NoticeKind.OUTING_REVISED);
        }
    }

    /** @param returnedAt null for now */
    @Transactional
    public void comeBack(UUID programmeId, OutingId id, Instant returnedAt, Actor by) {
        var outing = inTurn(programmeId, id);
        var before = view(programmeId, id.value());
        var now = today.now();
        outing.comeBack(returnedAt == null ? now : returnedAt, by, now);
        written(programmeId, outing, OutingTrace.of(before));
        if (before.overdue()) {
            var after = view(programmeId, id.value());
            lateReturns.tell(programmeId, "outings/" + after.id(), after.person(), after.endsAt(), after.returnedAt(), by);
        }
    }

    @Transactional
    public void withdraw(UUID programmeId, OutingId id) {
        var outing = inTurn(programmeId, id);
        var before = trace(programmeId, id.value());
        outing.withdraw(today.now());
        written(programmeId, outing, before);
    }

    /** Takes out an outing entered by mistake. */
    @Transactional
    public void remove(UUID programmeId, OutingId id, long version) {
        var outing = inTurn(programmeId, id);
        ETag.check(version, outing.version());
        var before = trace(programmeId, id.value());
        outings.delete(outing);
        outings.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
        changed.fire(new AbsenceChanged(programmeId, outing.personId()));
    }

    private void written(UUID programmeId, Outing outing, OutingTrace before) {
        outings.flush();
        changes.changed(programmeId, TYPE, outing.id(), before, trace(programmeId, outing.id()));
        changed.fire(new AbsenceChanged(programmeId, outing.personId()));
    }

    private Outing inTurn(UUID programmeId, OutingId id) {
        var person = outings.holderOf(programmeId, id.value()).orElseThrow(Refused::notFound);
        absentees.locked(programmeId, PersonId.of(person));
        return outings.one(programmeId, id.value()).orElseThrow(Refused::notFound);
    }

    private OutingTrace trace(UUID programmeId, UUID id) {
        return OutingTrace.of(view(programmeId, id));
    }

    private OutingView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
