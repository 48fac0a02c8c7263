package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Counts leaves by kind and month, for those whose records the reader may see. */
@ApplicationScoped
public class LeaveStatistics {

    private static final String BY_KIND_AND_MONTH =
            """
            select to_char(l.first_day, 'YYYY-MM') as month,
                   k.id as kind_id, k.code as kind_code, k.name_zh as kind_name_zh, k.name_en as kind_name_en,
                   count(*) as requests,
                   coalesce(sum(l.last_day - l.first_day + 1) filter (where l.decided_at is not null and l.state <> 'REJECTED'), 0)
                       as days,
                   count(distinct l.person_id) filter (where l.decided_at is not null and l.state <> 'REJECTED') as people
            from leave l join leave_kind k on k.id = l.kind_id
            where l.programme_id = ? and l.first_day between ? and ? and l.state <> 'WITHDRAWN' and %s
            group by month, k.id
            order by month, k.code
            """;

    private final Sql sql;
    private final Today today;

    LeaveStatistics(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** Those that begin on a day from {@code from} to {@code to}. */
    public List<LeaveMonthView> between(UUID programmeId, Reach reach, LocalDate from, LocalDate to) {
        return sql.list(
                BY_KIND_AND_MONTH.formatted(reach.condition("l.person_id")),
                LeaveMonthView::read,
                reach.arguments(today.date(), programmeId, from, to));
    }
}
