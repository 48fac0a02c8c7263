package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.sql.Sql;

/** Reads projects as lines in time, all in one statement. */
@ApplicationScoped
public class TimelineReader {

    /** So many lines can be looked at together. */
    static final int LINES = 2_000;

    private static final String SELECT =
            """
            select j.id, j.code, j.name_zh, j.name_en, j.state, j.starts_on, j.ends_on,
                   p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en,
                   s.started_on, s.completed_on, m.milestones, m.milestone_percent,
                   coalesce(g.percent, case when j.state in ('COMPLETED', 'ACCEPTED', 'IN_USE', 'EVALUATED') then 100 end)
                       as physical_percent
            from project j
            join place p on p.id = j.place_id
            left join lateral (
                select min(t.happened_on) filter (where t.to_state = 'UNDER_WAY') as started_on,
                       min(t.happened_on) filter (where t.to_state = 'COMPLETED') as completed_on
                from project_transition t
                where t.programme_id = j.programme_id and t.project_id = j.id) s on true
            left join lateral (
                select json_agg(%s order by m.planned_on, m.code) as milestones,
                       (coalesce(sum(m.weight) filter (where m.done_on is not null), 0) * 100 / sum(m.weight))::integer
                           as milestone_percent
                from project_milestone m
                where m.programme_id = j.programme_id and m.project_id = j.id) m on true
            left join lateral (
                select r.physical_percent as percent
                from progress_report r
                where r.programme_id = j.programme_id and r.project_id = j.id and r.state = 'APPROVED'
                order by r.month desc limit 1) g on true
            where j.programme_id = ?
            """.formatted(TimelineMark.JSON);

    private final Sql sql;

    TimelineReader(Sql sql) {
        this.sql = sql;
    }

    public Timeline timeline(UUID programmeId, TimelineFilter filter) {
        var text = new StringBuilder(SELECT);
        var arguments = new ArrayList<Object>(List.of(programmeId));
        narrow(text, arguments, "j.id = ?", filter.projectId);
        narrow(text, arguments, "j.state = ?", filter.state);
        narrow(text, arguments, "j.place_id = ?", filter.placeId);
        narrow(text, arguments, "j.responsible_id = ?", filter.responsibleId);
        narrow(
                text,
                arguments,
                "exists (select 1 from project_term x where x.programme_id = j.programme_id and x.project_id = j.id and x.term_id = ?)",
                filter.termId);
        text.append(" order by j.starts_on, j.code limit ").append(LINES + 1);
        var lines = sql.list(text.toString(), TimelineLine::read, arguments.toArray());
        boolean more = lines.size() > LINES;
        return new Timeline(more ? lines.subList(0, LINES) : lines, more);
    }

    private static void narrow(StringBuilder text, List<Object> arguments, String predicate, Object value) {
        if (value != null) {
            text.append(" and ").append(predicate);
            arguments.add(value);
        }
    }
}
