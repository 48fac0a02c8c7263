package org.tuoling.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads what somebody must see to, from every feature that has such. */
@ApplicationScoped
public class ExceptionReader {

    private static final String COLUMNS =
            """
            x.kind, x.since, x.record, x.record_id,
            p.id as person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en,
            g.id as grid_id, g.code as grid_code, g.name_zh as grid_name_zh, g.name_en as grid_name_en
            """;

    /** A record may stand behind several of them, so each gets a key of its own. */
    private static final String FROM =
            """
            (select m.*, s.grid_id, md5(m.kind || m.record_id || m.person_id)::uuid as key
             from (select 'UNRESOLVED_ROLL_CALL' as kind, u.person_id, u.cut_off_at as since, 'roll-calls' as record,
                          u.roll_call_id as record_id
                   from unaccounted_for(?, ?) u
                   union all
                   select 'OVERDUE_' || a.kind, a.person_id, a.due_back,
                          case a.kind when 'LEAVE' then 'leaves' else 'outings' end, a.absence_id
                   from absence_span a
                   where a.programme_id = ? and a.returned_at is null and a.due_back <= ?
                   union all
                   select 'OVERDUE_DUTY', d.person_id, (d.period_end + 1)::timestamp at time zone 'Asia/Shanghai', 'duties',
                          d.duty_id
                   from open_duty d
                   where d.programme_id = ? and d.period_end < ?
                   union all
                   select 'UNPLACED', o.person_id, lower(u.days)::timestamp at time zone 'Asia/Shanghai', 'people', o.person_id
                   from people_on_post(?, ?) o
                   join unnest(days_unplaced(?, o.person_id, date '1900-01-01')) u (days) on u.days @> ?
                   where o.grid_id is null) m
             left join grid_membership s on s.person_id = m.person_id and ? between s.starts_on and s.last_day) x
            join person p on p.id = x.person_id
            left join grid g on g.id = x.grid_id
            """;

    private static final String IN_GRID_OR_BELOW =
            """
            x.grid_id in (
                with recursive below (id) as (
                    select id from grid where programme_id = ? and id = ?
                    union
                    select c.id from grid c join below b on c.parent_id = b.id
                )
                select id from below)
            """;
    private static final SortFields SORTS = SortFields.byDefault("-since").instant("since", "x.since");

    private final Sql sql;
    private final Today today;

    ExceptionReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<ExceptionView> page(UUID programmeId, Reach reach, ExceptionFilter filter, PageQuery query) {
        var now = today.now();
        var day = today.date();
        var list = new ListQuery(
                        sql, COLUMNS, FROM, "x.key",
                        programmeId, day,
                        programmeId, now,
                        programmeId, day,
                        programmeId, day, programmeId, day,
                        day)
                .whereIfGiven("x.kind = ?", filter.kind)
                .search("p.search_text", query.q);
        reach.narrow(list, "x.person_id", day);
        if (filter.gridId != null) {
            list.where(IN_GRID_OR_BELOW, programmeId, filter.gridId);
        }
        return list.page(query, SORTS, ExceptionView::read);
    }
}
