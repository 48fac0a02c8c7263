package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.classification.TermRef;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads projects for lists, details and exports. */
@ApplicationScoped
public class ProjectReader {

    /** A {@code Ref} to the record {@code r}. */
    private static final String NAMED =
            "json_build_object('id', r.id, 'code', r.code, 'nameZh', r.name_zh, 'nameEn', r.name_en)";

    private static final String COLUMNS = """
            j.id, j.code, j.name_zh, j.name_en, j.planned_minor, j.approved_minor, j.starts_on, j.ends_on,
            j.state, j.state_on, j.suspended_from, j.kind, j.approved_by_plan, j.version,
            j.registered_by_account_id, j.registered_by_person_id, j.registered_by_name,
            p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en,
            o.id as recipient_id, o.code as recipient_code,
            o.name_zh as recipient_name_zh, o.name_en as recipient_name_en,
            h.id as responsible_id, h.code as responsible_code, h.name as responsible_name_zh,
            null::text as responsible_name_en,
            w.id as pair_id, w.code as pair_code, ws.name_zh || ' — ' || wr.name_zh as pair_name_zh,
            coalesce(ws.name_en, ws.name_zh) || ' — ' || coalesce(wr.name_en, wr.name_zh) as pair_name_en,
            a.happened_on as accepted_on, a.accepted_by, a.accepted_minor,
            g.happened_on as handed_over_on, g.signatory, go.id as taker_id, go.code as taker_code,
            go.name_zh as taker_name_zh, go.name_en as taker_name_en,
            (select json_agg(%s order by r.code)
             from project_place x
             join place r on r.id = x.place_id
             where x.programme_id = j.programme_id and x.project_id = j.id) as further_places,
            (select json_agg(%s order by r.code)
             from organisation r
             where r.programme_id = j.programme_id and r.kind = 'VILLAGE'
               and (r.id = j.recipient_id or exists (
                   select 1 from village_project l
                   where l.programme_id = j.programme_id and l.project_id = j.id and l.village_id = r.id))) as villages,
            (select json_agg(%s order by s.kind)
             from (select i.kind, sum(i.amount_minor) as amount_minor
                   from project_investment i
                   where i.programme_id = j.programme_id and i.project_id = j.id
                   group by i.kind) s) as investment,
            (select json_agg(%s order by c.code)
             from project_term x
             join term t on t.id = x.term_id
             join classification c on c.id = x.classification_id
             where x.programme_id = j.programme_id and x.project_id = j.id) as terms,
            (select %s
             from project_transition s
             where s.programme_id = j.programme_id and s.project_id = j.id) as milestones
            """.formatted(NAMED, NAMED, InvestmentSum.JSON, TermRef.JSON, StateDays.JSON);
    private static final String FROM = """
            project j
            left join place p on p.id = j.place_id
            left join organisation o on o.id = j.recipient_id
            left join person h on h.id = j.responsible_id
            left join pair w on w.id = j.pair_id
            left join organisation ws on ws.id = w.supporting_id
            left join organisation wr on wr.id = w.recipient_id
            left join project_transition a on a.id = j.acceptance_id
            left join project_transition g on g.id = j.hand_over_id
            left join organisation go on go.id = g.recipient_id
            """;
    private static final String AT_PLACE =
            """
            j.place_id = ? or exists (
                select 1 from project_place x
                where x.programme_id = j.programme_id and x.project_id = j.id and x.place_id = ?)
            """;
    /** An amount not known yet sorts below every amount. */
    private static final SortFields SORTS = SortFields.byDefault("code")
            .text("code", "j.code")
            .date("startsOn", "j.starts_on")
            .number("plannedAmount", "coalesce(j.planned_minor, -1)")
            .number("approvedAmount", "coalesce(j.approved_minor, -1)");

    private static final SortFields STEPS = SortFields.byDefault("number").number("number", "s.number");

    private final Sql sql;

    ProjectReader(Sql sql) {
        this.sql = sql;
    }

    public Page<ProjectView> page(UUID programmeId, ProjectFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, ProjectView::read);
    }

    public void each(UUID programmeId, ProjectFilter filter, PageQuery query, Consumer<ProjectView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, ProjectView::read, sink);
    }

    public Optional<ProjectView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where j.programme_id = ? and j.id = ?",
                ProjectView::read,
                programmeId,
                id);
    }

    public Optional<ProjectView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where j.programme_id = ? and j.code = ?",
                ProjectView::read,
                programmeId,
                code);
    }

    /** Those the person looks after that work has not ended on. */
    List<ProjectView> openOf(UUID programmeId, UUID personId) {
        return sql
                .list(
                        "select " + COLUMNS + " from " + FROM
                                + " where j.programme_id = ? and j.responsible_id = ? order by j.code",
                        ProjectView::read,
                        programmeId,
                        personId)
                .stream()
                .filter(project -> !project.state().isSettled())
                .toList();
    }

    /** The steps a project took, the first one first. */
    public Page<TransitionView> transitions(UUID programmeId, UUID projectId, PageQuery query) {
        return new ListQuery(
                        sql,
                        """
                        s.id, s.number, s.from_state, s.to_state, s.happened_on, s.reason, s.recorded_at,
                        s.taken_by_account_id, s.taken_by_person_id, s.taken_by_name,
                        s.happened_on as accepted_on, s.accepted_by, s.accepted_minor,
                        s.happened_on as handed_over_on, s.signatory, o.id as taker_id, o.code as taker_code,
                        o.name_zh as taker_name_zh, o.name_en as taker_name_en
                        """,
                        "project_transition s left join organisation o on o.id = s.recipient_id",
                        "s.id")
                .where("s.programme_id = ?", programmeId)
                .where("s.project_id = ?", projectId)
                .page(query, STEPS, TransitionView::read);
    }

    private ListQuery filtered(UUID programmeId, ProjectFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "j.id")
                .where("j.programme_id = ?", programmeId)
                .whereIfGiven("j.state = ?", filter.state)
                .whereIfGiven("j.kind = ?", filter.kind)
                .whereIfGiven("j.pair_id = ?", filter.pairId)
                .whereIfGiven("j.responsible_id = ?", filter.responsibleId)
                .whereIfGiven("""
                        exists (select 1 from project_term x
                                where x.programme_id = j.programme_id and x.project_id = j.id and x.term_id = ?)
                        """, filter.termId)
                .search("j.search_text", typed);
        return filter.placeId == null ? list : list.where(AT_PLACE, filter.placeId, filter.placeId);
    }
}
