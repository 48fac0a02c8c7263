package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.HoldingFate;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.Leaving;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/**
 * Leaves and outings of somebody who goes home. Nobody takes them over: what has begun is settled by his return, what is
 * undecided or has not begun by the last day is taken back.
 */
@ApplicationScoped
class AbsenceHoldings implements Holdings {

    private static final String LEAVES = "leaves";

    private static final String OPEN =
            """
            select a.id, a.record, a.first_day, a.begun, a.what_zh, a.what_en
            from (select l.id, 'leaves' as record, l.first_day, l.last_day,
                         l.state = 'DEPARTED' or l.state = 'APPROVED' and l.first_day <= cast(? as date) as begun,
                         k.name_zh as what_zh, coalesce(k.name_en, k.name_zh) as what_en
                  from leave l join leave_kind k on k.id = l.kind_id
                  where l.programme_id = ? and l.person_id = ? and l.state in ('REQUESTED', 'APPROVED', 'DEPARTED')
                  union all
                  select o.id, 'outings', o.first_day, o.last_day, o.first_day <= cast(? as date),
                         o.destination, o.destination
                  from (select id, destination, (starts_at at time zone 'Asia/Shanghai')::date as first_day,
                               (ends_at at time zone 'Asia/Shanghai')::date as last_day
                        from outing
                        where programme_id = ? and person_id = ? and returned_at is null and withdrawn_at is null) o) a
            """;

    /** Lies after the last day, and the person's other deployments do not hold it either. */
    private static final String NOT_ON_POST =
            """
            where a.last_day > cast(? as date)
              and not coalesce((select range_agg(case when d.id = ?
                                                      then daterange(d.starts_on, greatest(d.starts_on, cast(? as date) + 1))
                                                      else daterange(d.starts_on, d.last_day, '[]') end)
                                from deployment d where d.programme_id = ? and d.person_id = ?)
                               @> daterange(a.first_day, a.last_day, '[]'), false)
            """;

    private final Sql sql;
    private final LeaveDesk leaves;
    private final OutingDesk outings;

    AbsenceHoldings(Sql sql, LeaveDesk leaves, OutingDesk outings) {
        this.sql = sql;
        this.leaves = leaves;
        this.outings = outings;
    }

    @Override
    public List<Holding> of(Leaving leaving) {
        return sql.list(OPEN, AbsenceHoldings::holding, open(leaving));
    }

    @Override
    public List<Holding> plannedBeyond(Leaving leaving) {
        var person = leaving.person().value();
        Object[] beyond = {
            leaving.lastDay(), leaving.deployment().value(), leaving.lastDay(), leaving.programmeId(), person
        };
        var arguments = Stream.of(open(leaving), beyond).flatMap(Arrays::stream).toArray();
        return sql.list(OPEN + NOT_ON_POST, AbsenceHoldings::holding, arguments);
    }

    private static Object[] open(Leaving leaving) {
        var person = leaving.person().value();
        return new Object[] {
            leaving.lastDay(), leaving.programmeId(), person, leaving.lastDay(), leaving.programmeId(), person
        };
    }

    @Override
    public void handOver(Leaving leaving, String reason, Optional<PersonId> successor) {
        for (Holding held : of(leaving)) {
            if (held.record().equals(LEAVES)) {
                leaves.withdraw(leaving.programmeId(), LeaveId.of(held.recordId()));
            } else {
                outings.withdraw(leaving.programmeId(), OutingId.of(held.recordId()));
            }
        }
    }

    private static Holding holding(Row row) {
        boolean begun = row.flag("begun");
        String title = "absence.holding." + row.text("record") + (begun ? "-open" : "-planned");
        return new Holding(
                row.text("record"),
                row.id("id"),
                Words.of(title, Locale.SIMPLIFIED_CHINESE, row.text("what_zh"), row.date("first_day")),
                Words.of(title, Locale.ENGLISH, row.text("what_en"), row.date("first_day")),
                begun ? HoldingFate.SETTLE_FIRST : HoldingFate.ENDS);
    }
}
