package org.tuoling.rollcall;

import java.time.Instant;
import org.tuoling.shared.sql.Sql;

/** The SQL by which absences and training say what a roll-call expects of a person. */
final class Expectations {

    /**
     * What the call {@code c} expects of {@code p.person_id} at {@code m.moment}. A person is away at most once at a time,
     * but may still be due back from one absence when the next begins: the one that excuses is looked at first. A study or
     * training session excuses if it is on at the cut-off, by when everybody has to have answered; who comes out of one
     * before has the rest of the time to answer, who goes into one afterwards had it before.
     */
    static final String OF_PERSON =
            """
            coalesce(
                (select case when a.due_back <= m.moment then 'OVERDUE'
                             when a.kind = 'LEAVE' then 'ON_LEAVE' else 'ON_OUTING' end
                 from absence_span a
                 where a.programme_id = c.programme_id and a.person_id = p.person_id
                   and a.away_from <= m.moment
                   and (a.returned_at is null or a.returned_at > m.moment)
                 order by a.due_back desc limit 1),
                (select 'IN_TRAINING'
                 from training_span t
                 where t.programme_id = c.programme_id and t.person_id = p.person_id
                   and t.starts_at <= c.cut_off_at and t.ends_at >= c.cut_off_at
                 limit 1),
                'EXPECTED')
            """;

    /** The moment {@code m} an open call {@code c} stands at by an hour: a step that is late is taken as of its own hour. */
    static final String AT = " cross join lateral (select least(c.next_due_at, cast(? as timestamptz)) as moment) m ";

    private static final String REFRESH =
            """
            update roll_call_entry e
            set expectation = n.expectation, status = n.status
            from (select f.id, f.expectation,
                         case when f.expectation in ('ON_LEAVE', 'ON_OUTING', 'IN_TRAINING') then 'EXCUSED'
                              when f.past_cut_off then 'UNRESOLVED' else 'PENDING' end as status
                  from (select p.id, m.moment >= c.cut_off_at as past_cut_off,
            """
                    + OF_PERSON
                    + """
                        as expectation
                        from roll_call c
            """
                    + AT
                    + """
                        join roll_call_entry p on p.programme_id = c.programme_id and p.roll_call_id = c.id
                        where c.id = any(cast(? as uuid[])) and c.state <> 'CLOSED' and p.answer_id is null) f) n
            where e.id = n.id and e.answer_id is null and (e.expectation <> n.expectation or e.status <> n.status)
            """;

    private Expectations() {}

    /**
     * Looks once more at everybody who has not answered: absences begin and fall due, and sessions are called off, while a
     * call goes on. The calls are locked by the caller; an answer that is under way is waited for and stays.
     */
    static void refresh(Sql sql, Instant now, String... calls) {
        sql.update(REFRESH, now, calls);
    }
}
