package org.tuoling.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Finds the birthdays of people on post; the year of birth never leaves the database. */
@ApplicationScoped
public class BirthdayReader {

    /**
     * One candidate for each year asked for: the days may run over a new year. Adding years to a 29 February lands on
     * the 28th where there is none.
     */
    private static final String BIRTHDAYS =
            """
            select p.id as person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en,
                   b.falls_on
            from person p
            cross join lateral (
                select (p.birth_date + make_interval(years => y - extract(year from p.birth_date)::integer))::date
                from generate_series(cast(? as integer), cast(? as integer)) y
            ) b (falls_on)
            where p.programme_id = ? and b.falls_on between ? and ? and b.falls_on > p.birth_date
              and exists (select from deployment d
                          where d.programme_id = p.programme_id and d.person_id = p.id
                            and d.starts_on <= %s and d.last_day >= %s)
              and %s
            order by b.falls_on, p.code
            """;

    private final Sql sql;
    private final Today today;

    BirthdayReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** Of people who are on post on the day itself. */
    public List<BirthdayView> between(Reach reach, LocalDate from, LocalDate to) {
        return sql.list(
                BIRTHDAYS.formatted("b.falls_on", "b.falls_on", reach.condition("p.id")),
                BirthdayView::read,
                reach.arguments(today.date(), from.getYear(), to.getYear(), reach.programmeId(), from, to));
    }

    /** Of people who are on post at any time in the days, as they celebrate together. */
    public List<BirthdayView> celebratedBetween(Reach reach, LocalDate from, LocalDate to) {
        return sql.list(
                BIRTHDAYS.formatted("?", "?", reach.condition("p.id")),
                BirthdayView::read,
                reach.arguments(today.date(), from.getYear(), to.getYear(), reach.programmeId(), from, to, to, from));
    }
}
