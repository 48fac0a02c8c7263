package org.tuoling.budget;

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

/** Reads the lines of plans, alone and beside those of another version. */
@ApplicationScoped
public class PlanLineReader {

    private static final String NAMES = """
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
            p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en,
            %s as category
            """.formatted(TermRef.JSON);
    private static final String NAMED_BY = """
            join project j on j.id = l.project_id
            join place p on p.id = j.place_id
            join term t on t.id = l.category_id
            join classification c on c.id = t.classification_id
            """;
    private static final String COLUMNS = "l.id, l.amount_minor, l.note, l.version, " + NAMES;
    private static final String FROM = "plan_line l " + NAMED_BY;
    private static final SortFields SORTS =
            SortFields.byDefault("project").text("project", "j.code").number("amount", "l.amount_minor");

    private static final String COMPARED = """
            (select coalesce(a.id, b.id) as id, coalesce(a.project_id, b.project_id) as project_id,
                    coalesce(a.category_id, b.category_id) as category_id,
                    coalesce(b.amount_minor, 0) as before_minor, coalesce(a.amount_minor, 0) as after_minor
             from (select * from plan_line where programme_id = ? and plan_id = ?) a
             full join (select * from plan_line where programme_id = ? and plan_id = ?) b
                 on b.project_id = a.project_id and b.category_id = a.category_id) l
            """ + NAMED_BY;
    private static final SortFields COMPARED_SORTS = SortFields.byDefault("project")
            .text("project", "j.code")
            .number("difference", "abs(l.after_minor - l.before_minor)");

    private static final String VERSION_COLUMNS = """
            v.fiscal_year, v.number, v.state, v.reason, v.approved_on,
            (select d.code from decision d where d.id = v.decision_id) as decision_code,
            (select string_agg(s.code || ': ' || r.reason, '; ' order by s.code)
             from plan_share_reading r join plan_share s on s.id = r.share_id
             where r.programme_id = v.programme_id and r.plan_id = v.id) as share_reasons,
            """;
    private static final String WITH_VERSION = "plan_version v join plan_line l on l.plan_id = v.id " + NAMED_BY;
    private static final SortFields VERSION_SORTS =
            SortFields.byDefault("-fiscalYear").number("fiscalYear", "v.fiscal_year");

    private final Sql sql;

    PlanLineReader(Sql sql) {
        this.sql = sql;
    }

    public Page<PlanLineView> page(UUID programmeId, UUID planId, PageQuery query) {
        return new ListQuery(sql, COLUMNS, FROM, "l.id")
                .where("l.programme_id = ?", programmeId)
                .where("l.plan_id = ?", planId)
                .search("j.search_text", query.q)
                .page(query, SORTS, PlanLineView::read);
    }

    public Optional<PlanLineView> one(UUID programmeId, UUID planId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where l.programme_id = ? and l.plan_id = ? and l.id = ?",
                PlanLineView::read,
                programmeId,
                planId,
                id);
    }

    /** All of a version, by project. */
    public List<PlanLineView> all(UUID programmeId, UUID planId) {
        return sql.list(
                "select " + COLUMNS + " from " + FROM
                        + " where l.programme_id = ? and l.plan_id = ? order by j.code, t.code, l.id",
                PlanLineView::read,
                programmeId,
                planId);
    }

    /** Whether the project is in or below a place that receives aid, and so has a book its money can be kept in. */
    boolean hasBook(UUID programmeId, UUID projectId) {
        return sql.one(
                        "select 1 from project j where j.programme_id = ? and j.id = ?"
                                + " and recipient_place(j.programme_id, j.place_id) is not null",
                        row -> true,
                        programmeId,
                        projectId)
                .isPresent();
    }

    /** A version beside another; each project and category that either of them names. */
    public Page<ComparedLineView> comparison(UUID programmeId, UUID planId, UUID otherId, PageQuery query) {
        return new ListQuery(
                        sql,
                        "l.id, l.before_minor, l.after_minor, " + NAMES,
                        COMPARED,
                        "l.id",
                        programmeId,
                        planId,
                        programmeId,
                        otherId)
                .search("j.search_text", query.q)
                .page(query, COMPARED_SORTS, ComparedLineView::read);
    }

    /** Every line of every version that matches, as workbooks hold them. */
    public void each(UUID programmeId, PlanFilter filter, PageQuery query, Consumer<PlanRowView> sink) {
        new ListQuery(sql, VERSION_COLUMNS + COLUMNS, WITH_VERSION, "v.id")
                .where("v.programme_id = ?", programmeId)
                .whereIfGiven("v.fiscal_year = ?", filter.fiscalYear)
                .whereIfGiven("v.state = ?", filter.state)
                .eachLine(query.sort, VERSION_SORTS, "j.code, t.code", PlanRowView::read, sink);
    }
}
