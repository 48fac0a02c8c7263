package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;

/**
 * How much leave people have. A leave counts towards every year some of its days fall into; an extension that waits
 * counts already, so that its approval cannot fail.
 */
@ApplicationScoped
public class LeaveBalances {

    private static final String OF_PERSON =
            """
            select k.id as kind_id, k.code as kind_code, k.name_zh as kind_name_zh, k.name_en as kind_name_en,
                   k.annual_days, cast(? as integer) as of_year,
                   coalesce(sum(days_within(l.first_day, l.last_day, ?))
                       filter (where l.state in ('DEPARTED', 'RETURNED')), 0)::integer as taken,
                   coalesce(sum(days_within(l.first_day, l.last_day, ?))
                       filter (where l.state in ('REQUESTED', 'APPROVED')), 0)::integer as planned
            from leave_kind k
            left join leave l on l.programme_id = k.programme_id and l.kind_id = k.id and l.person_id = ?
                and l.state not in ('REJECTED', 'WITHDRAWN')
            where k.programme_id = ?
              and (k.retired_on is null or k.retired_on > make_date(?, 1, 1) or l.id is not null)
            group by k.id
            order by k.code
            """;

    private static final String SPENT =
            """
            select k.annual_days,
                   coalesce(sum(days_within(l.first_day, l.last_day, ?)), 0)::integer as spent
            from leave_kind k
            left join leave l on l.programme_id = k.programme_id and l.kind_id = k.id and l.person_id = ? and l.id <> ?
                and l.state not in ('REJECTED', 'WITHDRAWN')
            where k.programme_id = ? and k.id = ? and k.annual_days is not null
            group by k.id
            """;

    private final Sql sql;

    LeaveBalances(Sql sql) {
        this.sql = sql;
    }

    private record Spent(int allowance, int days) {}

    /** What the person has of every kind in the year. */
    public List<LeaveBalanceView> of(UUID programmeId, UUID personId, int year) {
        return sql.list(OF_PERSON, LeaveBalanceView::read, year, year, year, personId, programmeId, year);
    }

    /**
     * Refuses a leave that is longer than what is left. The person has to be locked.
     *
     * @param self the leave itself, whose present days are counted anew
     */
    void checkRoom(UUID programmeId, UUID personId, UUID kindId, AwayTime time, UUID self) {
        for (int year = time.firstDay().getYear(); year <= time.lastDay().getYear(); year++) {
            int wanted = time.daysIn(year);
            int inYear = year;
            sql.one(
                            SPENT,
                            row -> new Spent(row.integer("annual_days"), row.integer("spent")),
                            year, personId, self, programmeId, kindId)
                    .filter(spent -> spent.days() + wanted > spent.allowance())
                    .ifPresent(spent -> {
                        int left = Math.max(0, spent.allowance() - spent.days());
                        throw Refused.at("endsAt", AbsenceError.BALANCE_EXCEEDED, String.valueOf(inYear), left, wanted);
                    });
        }
    }
}
