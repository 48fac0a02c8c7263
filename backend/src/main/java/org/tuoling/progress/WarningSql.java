package org.tuoling.progress;

/** How warnings follow from the records: one row for each kind a project is warned about on a day. */
final class WarningSql {

    /**
     * In the order of their placeholders: the day, the points money may be ahead, and the days of grace for a report, for a
     * visit, for the acceptance and for the final account. Money that stays with its payee is paid, whether it is finally
     * accounted for or not.
     */
    static final String WARNINGS =
            """
            (select md5(j.id::text || k.kind)::uuid as id, j.programme_id, k.kind, k.since, t.day - k.since + 1 as days,
                    j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
                    j.state, j.place_id, j.responsible_id, g.percent as physical_percent,
                    case when j.approved_minor > 0 then (m.paid_minor * 100 / j.approved_minor)::integer end as paid_percent,
                    j.search_text
             from project j
             cross join (select cast(? as date) as day, cast(? as integer) as points, cast(? as integer) as report_days,
                                cast(? as integer) as visit_days, cast(? as integer) as acceptance_days,
                                cast(? as integer) as final_days) t
             left join lateral (
                 select r.physical_percent as percent
                 from progress_report r
                 where r.programme_id = j.programme_id and r.project_id = j.id and r.state = 'APPROVED'
                 order by r.month desc limit 1) g on true
             cross join lateral (
                 select coalesce(sum(a.in_minor - a.out_minor) filter (where a.stage in ('PAID', 'FINAL')), 0) as paid_minor,
                        coalesce(sum(a.in_minor - a.out_minor) filter (where a.stage in ('COMMITTED', 'PAID')), 0) as open_minor
                 from ledger_account a
                 where a.programme_id = j.programme_id and a.project_id = j.id) m
             cross join lateral (
                 select 'LATE_AGAINST_PLAN' as kind, least(
                            case when j.state in ('PLANNED', 'APPROVED') then j.starts_on end,
                            case when j.state in ('PLANNED', 'APPROVED', 'UNDER_WAY', 'SUSPENDED') then j.ends_on end,
                            case when j.state in ('APPROVED', 'UNDER_WAY') then (
                                select min(s.planned_on) from project_milestone s
                                where s.programme_id = j.programme_id and s.project_id = j.id and s.done_on is null) end
                        ) + 1 as since
                 union all
                 select 'MONEY_AHEAD_OF_PROGRESS', coalesce((
                            select max(e.effective_on) from journal_entry e
                            where e.programme_id = j.programme_id and e.project_id = j.id and e.code = 'PAYMENT'), t.day)
                 where j.state in ('UNDER_WAY', 'SUSPENDED') and j.approved_minor > 0
                   and m.paid_minor * 100 > (coalesce(g.percent, 0) + t.points) * j.approved_minor
                 union all
                 select 'NO_REPORT_FOR_A_MONTH', (greatest(date_trunc('month', j.state_on), (
                            select max(r.month) + interval '1 month' from progress_report r
                            where r.programme_id = j.programme_id and r.project_id = j.id
                              and r.state in ('SUBMITTED', 'APPROVED'))) + interval '1 month')::date + t.report_days
                 where j.state = 'UNDER_WAY'
                 union all
                 select 'NO_VISIT_FOR_DAYS', greatest(j.state_on, (
                            select max(v.visited_on) from site_visit v
                            where v.programme_id = j.programme_id and v.project_id = j.id)) + t.visit_days + 1
                 where j.state = 'UNDER_WAY'
                 union all
                 select 'ACCEPTANCE_OVERDUE', j.state_on + t.acceptance_days + 1
                 where j.state = 'COMPLETED'
                 union all
                 select 'FINAL_ACCOUNT_OVERDUE', (
                            select min(s.happened_on) from project_transition s
                            where s.programme_id = j.programme_id and s.project_id = j.id and s.to_state = 'ACCEPTED')
                            + t.final_days + 1
                 where j.state in ('ACCEPTED', 'IN_USE', 'EVALUATED') and m.open_minor > 0) k
             where k.since <= t.day) w
            """;

    private WarningSql() {}
}
