package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.tuoling.rollcall.domain.RollCalls;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;
import org.tuoling.team.MeetingChanged;

/** Follows meetings while a roll-call is open, in the transaction in which they change. */
@ApplicationScoped
class TrainingWatch {

    /** In one order, so that two meetings with people of the same grids do not wait for each other. */
    private static final String OPEN =
            """
            select c.id
            from roll_call c
            where c.programme_id = ? and c.held_on >= ? and c.state <> 'CLOSED'
              and exists (select from roll_call_entry e
                          where e.programme_id = c.programme_id and e.person_id = any(cast(? as uuid[]))
                            and e.held_on = c.held_on and e.roll_call_id = c.id)
            order by c.held_on, c.id
            for no key update
            """;

    private final RollCalls calls;
    private final OpeningGate gate;
    private final Sql sql;
    private final Today today;

    TrainingWatch(RollCalls calls, OpeningGate gate, Sql sql, Today today) {
        this.calls = calls;
        this.gate = gate;
        this.sql = sql;
        this.today = today;
    }

    /** What was written of the meeting has to be in the database before it is read there. */
    void follow(@Observes MeetingChanged change) {
        calls.flush();
        gate.pass();
        var people = change.personIds().stream().map(UUID::toString).toArray(String[]::new);
        var open = sql.list(OPEN, row -> row.id("id"), change.programmeId(), today.date().minusDays(1), people);
        if (!open.isEmpty()) {
            Expectations.refresh(sql, today.now(), open.stream().map(UUID::toString).toArray(String[]::new));
        }
    }
}
