package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.rollcall.domain.RollCall;
import org.tuoling.rollcall.domain.RollCallAnswer;
import org.tuoling.rollcall.domain.RollCallAnswers;
import org.tuoling.rollcall.domain.RollCallCorrection;
import org.tuoling.rollcall.domain.RollCallCorrections;
import org.tuoling.rollcall.domain.RollCallEntries;
import org.tuoling.rollcall.domain.RollCallEntry;
import org.tuoling.rollcall.domain.RollCalls;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/**
 * Takes answers, confirmations and corrections, and closes a call before its time. An entry is locked before its call is
 * asked whether it is open, and a call is closed with its entries locked: so an answer either is in it or finds it closed.
 */
@ApplicationScoped
public class RollCallDesk {

    private static final String TYPE = "roll-call";

    private final RollCalls calls;
    private final RollCallEntries entries;
    private final RollCallAnswers answers;
    private final RollCallCorrections corrections;
    private final RollCallReader reader;
    private final RollCallRecordReader records;
    private final ChangeLog changes;
    private final Sql sql;
    private final Today today;

    RollCallDesk(
            RollCalls calls,
            RollCallEntries entries,
            RollCallAnswers answers,
            RollCallCorrections corrections,
            RollCallReader reader,
            RollCallRecordReader records,
            ChangeLog changes,
            Sql sql,
            Today today) {
        this.calls = calls;
        this.entries = entries;
        this.answers = answers;
        this.corrections = corrections;
        this.reader = reader;
        this.records = records;
        this.changes = changes;
        this.sql = sql;
        this.today = today;
    }

    /** Somebody's own answer; tells the entry. One that arrives again changes nothing, even after the closing. */
    @Transactional
    public UUID answer(UUID programmeId, SelfAnswer answer, String account) {
        var entry = entries.locked(programmeId, answer.rollCallId().value(), answer.personId().value())
                .orElseThrow(Refused::notFound);
        if (isReplay(answer.id(), entry, AnsweredBy.SELF, AnswerOutcome.PRESENT, null)) {
            return entry.id();
        }
        var call = open(programmeId, answer.rollCallId());
        take(entry, new RollCallAnswer(call, entry, answer, account, today.now()));
        return entry.id();
    }

    /** A leader's answer for somebody; tells the entry. */
    @Transactional
    public UUID answerFor(UUID programmeId, RollCallReach reach, LeaderAnswer answer, String account) {
        reader.requireLed(programmeId, reach, answer.rollCallId().value());
        if (answer.personId().value().equals(reach.self())) {
            throw Refused.at("personId", RollCallError.NOT_FOR_ONESELF);
        }
        var entry = entries.locked(programmeId, answer.rollCallId().value(), answer.personId().value())
                .orElseThrow(() -> Refused.at("personId", RollCallError.PERSON_NOT_CALLED));
        if (isReplay(answer.id(), entry, AnsweredBy.LEADER, answer.outcome(), answer.reason())) {
            return entry.id();
        }
        open(programmeId, answer.rollCallId());
        take(entry, new RollCallAnswer(entry, answer, account, today.now()));
        return entry.id();
    }

    /** The leader has looked at what others answered for themselves; his own answer is for another to confirm. */
    @Transactional
    public void confirm(UUID programmeId, RollCallReach reach, RollCallId id, String account) {
        reader.requireLed(programmeId, reach, id.value());
        var now = today.now();
        calls.locked(programmeId, id.value()).orElseThrow(Refused::notFound).requireOpen(now);
        sql.update(
                """
                update roll_call_entry set confirmed_at = ?, confirmed_by_name = ?
                where programme_id = ? and roll_call_id = ? and answered_by = 'SELF' and confirmed_at is null and person_id <> ?
                """,
                now, account, programmeId, id.value(), reach.self());
    }

    /** Everybody is accounted for: there is nothing left to wait for. The history keeps who closed it. */
    @Transactional
    public void close(UUID programmeId, RollCallReach reach, RollCallId id) {
        reader.requireLed(programmeId, reach, id.value());
        var call = calls.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        call.requireOpen(today.now());
        RollCallSteps.lockEntries(sql, id.value().toString());
        Expectations.refresh(sql, today.now(), id.value().toString());
        if (entries.anyWithoutAnswer(programmeId, id.value())) {
            throw new Refused(RollCallError.UNRESOLVED_LEFT);
        }
        var before = trace(programmeId, id);
        call.close(today.now());
        calls.flush();
        changes.changed(programmeId, TYPE, id.value(), before, trace(programmeId, id));
    }

    /** Puts beside an entry of a closed call what turned out later; tells the correction. */
    @Transactional
    public UUID correct(UUID programmeId, RollCallReach reach, CorrectionDetails details, String account) {
        reader.requireLed(programmeId, reach, details.rollCallId().value());
        var call = calls.one(programmeId, details.rollCallId().value()).orElseThrow(Refused::notFound);
        call.requireClosed();
        if (details.personId().value().equals(reach.self())) {
            throw Refused.at("personId", RollCallError.NOT_FOR_ONESELF);
        }
        var entry = entries.of(programmeId, call.id(), details.personId().value())
                .orElseThrow(() -> Refused.at("personId", RollCallError.PERSON_NOT_CALLED));
        var correction = new RollCallCorrection(call, entry, details, account, today.now());
        corrections.persistAndFlush(correction);
        changes.created(
                programmeId,
                "roll-call-correction",
                correction.id(),
                CorrectionTrace.of(call.id(), records.correction(programmeId, correction.id()).orElseThrow()));
        return correction.id();
    }

    private RollCallTrace trace(UUID programmeId, RollCallId id) {
        return RollCallTrace.of(reader.head(programmeId, id.value()).orElseThrow());
    }

    private boolean isReplay(UUID id, RollCallEntry entry, AnsweredBy by, AnswerOutcome outcome, String reason) {
        var earlier = answers.findByIdOptional(id);
        if (earlier.isPresent() && !earlier.get().isSame(entry, by, outcome, reason)) {
            throw Refused.at("id", RollCallError.ANSWER_ID_USED);
        }
        return earlier.isPresent();
    }

    private RollCall open(UUID programmeId, RollCallId id) {
        var call = calls.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        call.requireOpen(today.now());
        return call;
    }

    private void take(RollCallEntry entry, RollCallAnswer answer) {
        entry.take(answer);
        answers.persist(answer);
        answers.flush();
    }
}
