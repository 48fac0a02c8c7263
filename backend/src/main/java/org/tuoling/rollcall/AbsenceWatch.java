package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.UUID;
import org.tuoling.absence.AbsenceChanged;
import org.tuoling.rollcall.domain.RollCall;
import org.tuoling.rollcall.domain.RollCallEntries;
import org.tuoling.rollcall.domain.RollCalls;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Follows leaves and outings while a roll-call is open, in the transaction in which they change. */
@ApplicationScoped
class AbsenceWatch {

    private static final String EXPECTED_NOW =
            "select " + Expectations.OF_PERSON + " as expectation from roll_call c" + Expectations.AT
                    + "cross join (select cast(? as uuid)) p (person_id) where c.programme_id = ? and c.id = ?";

    private final RollCalls calls;
    private final RollCallEntries entries;
    private final OpeningGate gate;
    private final Sql sql;
    private final Today today;

    AbsenceWatch(RollCalls calls, RollCallEntries entries, OpeningGate gate, Sql sql, Today today) {
        this.calls = calls;
        this.entries = entries;
        this.gate = gate;
        this.sql = sql;
        this.today = today;
    }

    /** What was written of the absence has to be in the database before it is read there. */
    void follow(@Observes AbsenceChanged change) {
        calls.flush();
        gate.pass();
        var since = today.date().minusDays(1);
        for (UUID callId : entries.callsOf(change.programmeId(), change.personId(), since)) {
            calls.locked(change.programmeId(), callId).filter(RollCall::isOpen).ifPresent(call -> expect(call, change.personId()));
        }
    }

    private void expect(RollCall call, UUID personId) {
        var entry = entries.locked(call.programmeId(), call.id(), personId).orElseThrow();
        entry.expect(expectationOf(call, personId), call.isPastCutOff());
        entries.flush();
    }

    private Expectation expectationOf(RollCall call, UUID personId) {
        Instant now = today.now();
        return sql.one(
                        EXPECTED_NOW,
                        row -> row.oneOf(Expectation.class, "expectation"),
                        now, personId, call.programmeId(), call.id())
                .orElseThrow();
    }
}
