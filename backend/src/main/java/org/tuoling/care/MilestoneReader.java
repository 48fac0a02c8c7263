package org.tuoling.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Computes the milestones of terms from deployments with a planned end that fill a person's time. */
@ApplicationScoped
public class MilestoneReader {

    /** A term already ended has none but its last day; one shorter than 90 days never has 90 days to go. */
    private static final String MILESTONES =
            """
            select d.id as deployment_id, d.post, m.kind, m.falls_on,
                   d.person_id, p.code as person_code, d.person_name as person_name_zh, null::text as person_name_en
            from deployment d
            join person p on p.id = d.person_id
            cross join lateral (values
                ('HALF_WAY', d.starts_on + (d.last_day - d.starts_on) / 2),
                ('NINETY_DAYS_LEFT', d.last_day - 90),
                ('END', d.last_day)
            ) m (kind, falls_on)
            where d.programme_id = ? and d.kind <> 'FLEXIBLE' and d.last_day < 'infinity'
              and m.falls_on between ? and ? and m.falls_on >= d.starts_on
              and (d.ended_on is null or m.kind = 'END')
              and %s
            order by m.falls_on, p.code, m.kind
            """;

    private final Sql sql;
    private final Today today;

    MilestoneReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public List<MilestoneView> between(Reach reach, LocalDate from, LocalDate to) {
        return sql.list(
                MILESTONES.formatted(reach.condition("d.person_id")),
                MilestoneView::read,
                reach.arguments(today.date(), reach.programmeId(), from, to));
    }
}
