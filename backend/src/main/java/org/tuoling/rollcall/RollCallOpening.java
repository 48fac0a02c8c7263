package org.tuoling.rollcall;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/**
 * Opens the roll-calls whose hour has come: of every leaf grid with people on post, all of them and all their entries by
 * one statement. An evening that has closed before anybody looked is not called any more; nobody could have answered.
 */
@ApplicationScoped
class RollCallOpening {

    private static final String DUE =
            """
            with recursive clock (instant, today) as (select cast(? as timestamptz), cast(? as date)),
            called as (
                select g.programme_id, g.id as grid_id, g.level, g.place_id, e.held_on
                from clock
                cross join lateral (values (clock.today), (clock.today - 1)) e (held_on)
                join grid g on g.leaf and e.held_on between g.starts_on and g.last_day
                where exists (select from roll_call_schedule s where s.programme_id = g.programme_id)
                  and not exists (select from roll_call c where c.programme_id = g.programme_id and c.grid_id = g.id
                                  and c.held_on = e.held_on)
                  and exists (select from grid_membership m where m.programme_id = g.programme_id and m.grid_id = g.id
                              and e.held_on between m.starts_on and m.last_day)
            ),
            """
                    + SiteHours.TIMED
                    + """
            , due as (
                select t.* from timed t cross join clock
                where t.opens_at <= clock.instant and t.closes_at > clock.instant
            )
            """;

    private static final String ANY_DUE = DUE + "select 1 as found from due limit 1";

    private static final String OPEN =
            DUE
                    + """
            , roster as (
                select d.programme_id, d.held_on, p.grid_id, p.person_id
                from (select distinct programme_id, held_on from due) d
                cross join lateral people_on_post(d.programme_id, d.held_on) p
            ),
            opened as (
                insert into roll_call (id, version, programme_id, grid_id, grid_level, held_on, opens_at, cut_off_at, closes_at,
                                       escalation_minutes, state, level, next_due_at, on_paper)
                select roll_call_id(), 0, d.programme_id, d.grid_id, d.level, d.held_on, d.opens_at, d.cut_off_at, d.closes_at,
                       d.escalation_minutes, 'OPEN', d.level, d.cut_off_at, false
                from due d
                where exists (select from roster r where r.grid_id = d.grid_id and r.held_on = d.held_on)
                on conflict on constraint uq_roll_call_evening do nothing
                returning id, programme_id, grid_id, held_on, opens_at, cut_off_at
            )
            insert into roll_call_entry (id, programme_id, roll_call_id, held_on, person_id, person_code, expectation, status,
                                         clock_off)
            select roll_call_id(), e.programme_id, e.roll_call_id, e.held_on, e.person_id, e.person_code, e.expectation,
                   case when e.expectation in ('ON_LEAVE', 'ON_OUTING', 'IN_TRAINING') then 'EXCUSED' else 'PENDING' end, false
            from (select c.programme_id, c.id as roll_call_id, c.held_on, p.person_id, r.code as person_code,
            """
                    + Expectations.OF_PERSON
                    + """
                  as expectation
                  from opened c
                  join roster p on p.grid_id = c.grid_id and p.held_on = c.held_on
                  join person r on r.id = p.person_id
                  cross join (select instant as moment from clock) m) e
            on conflict on constraint uq_roll_call_entry_evening do nothing
            """;

    private final Sql sql;
    private final OpeningGate gate;

    RollCallOpening(Sql sql, OpeningGate gate) {
        this.sql = sql;
        this.gate = gate;
    }

    void open(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Today.ZONE);
        if (sql.one(ANY_DUE, row -> row.integer("found"), now, today).isEmpty()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            gate.close();
            sql.update(OPEN, now, today);
        });
    }
}
