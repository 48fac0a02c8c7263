package org.tuoling.rollcall;

import java.time.Instant;

/** The SQL by which absences and training say what a roll-call expects of a person. */
final class Expectations {

    /**
     * What the call {@code c} expects of {@code p.person_id}; its parameters are {@link #arguments}. A person is away at
     * most once at a time, but may still be due back from one absence when the next begins: the one that excuses is looked
     * at first. Training excuses if it falls between the opening and the cut-off.
     */
    static final String OF_PERSON =
            """
            coalesce(
                (select case when a.due_back <= cast(? as timestamptz) then 'OVERDUE'
                             when a.kind = 'LEAVE' then 'ON_LEAVE' else 'ON_OUTING' end
                 from absence_span a
                 where a.programme_id = c.programme_id and a.person_id = p.person_id
                   and a.away_from <= cast(? as timestamptz)
                   and (a.returned_at is null or a.returned_at > cast(? as timestamptz))
                 order by a.due_back desc limit 1),
                (select 'IN_TRAINING'
                 from training_span t
                 where t.programme_id = c.programme_id and t.person_id = p.person_id
                   and t.starts_at < c.cut_off_at and t.ends_at > c.opens_at
                 limit 1),
                'EXPECTED')
            """;

    private Expectations() {}

    static Object[] arguments(Instant now) {
        return new Object[] {now, now, now};
    }
}
