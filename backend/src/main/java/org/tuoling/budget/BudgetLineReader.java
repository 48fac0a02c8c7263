package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.classification.TermRef;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads budget lines with the money of all stages. */
@ApplicationScoped
public class BudgetLineReader {

    /** What the first approved version of each year said of a line {@code b}. */
    private static final String PLANNED = """
            select coalesce(sum(l.amount_minor), 0)::bigint from plan_line l
            join plan_version v on v.programme_id = l.programme_id and v.id = l.plan_id
            where l.programme_id = b.programme_id and l.project_id = b.project_id and l.category_id = b.category_id
              and v.number = (select min(f.number) from plan_version f
                              where f.programme_id = v.programme_id and f.fiscal_year = v.fiscal_year
                                and f.state in ('APPROVED', 'SUPERSEDED'))
            """;

    /** What has come that documents name for the project. */
    private static final String RECEIVED = """
            select sum(s.amount_minor) from appropriation_share s
            join appropriation a on a.programme_id = s.programme_id and a.id = s.appropriation_id and a.state = 'RECEIVED'
            where s.programme_id = b.programme_id and s.project_id = b.project_id
            """;

    /** How many lines the project of {@code b} has. */
    private static final String LINES = """
            select count(*)::integer from budget_line o
            where o.programme_id = b.programme_id and o.project_id = b.project_id
            """;

    /** A stage counts all that has come as far as that, however far it has gone on. */
    private static final String STAGES = """
            select coalesce(sum(a.in_minor - a.out_minor), 0) as committed_minor,
                   coalesce(sum(a.in_minor - a.out_minor) filter (where a.stage <> 'COMMITTED'), 0) as paid_minor,
                   coalesce(sum(a.in_minor - a.out_minor) filter (where a.stage = 'FINAL'), 0) as final_minor
            from ledger_account a
            where a.programme_id = b.programme_id and a.project_id = b.project_id and a.category_id = b.category_id
              and a.stage in ('COMMITTED', 'PAID', 'FINAL')
            """;

    private static final String COLUMNS = """
            b.id, b.approved_minor, b.allocated_minor, b.contracted_minor, (%s) as planned_minor,
            (%s) as received_minor, (%s) as line_count, m.committed_minor, m.paid_minor, m.final_minor, h.accepted_minor,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
            p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en,
            %s as category
            """.formatted(PLANNED, RECEIVED, LINES, TermRef.JSON);
    private static final String FROM = """
            budget_line b
            join project j on j.id = b.project_id
            join place p on p.id = b.place_id
            join term t on t.id = b.category_id
            join classification c on c.id = t.classification_id
            left join project_transition h on h.id = j.acceptance_id
            cross join lateral (%s) m
            """.formatted(STAGES);
    private static final SortFields SORTS =
            SortFields.byDefault("project").text("project", "j.code").number("approved", "b.approved_minor");

    private final Sql sql;

    BudgetLineReader(Sql sql) {
        this.sql = sql;
    }

    public Page<BudgetLineView> page(UUID programmeId, BudgetLineFilter filter, PageQuery query) {
        return matching(programmeId, filter, query).page(query, SORTS, BudgetLineView::read);
    }

    /** Hands every line that matches to the sink, ordered as the list would be. */
    public void each(UUID programmeId, BudgetLineFilter filter, PageQuery query, Consumer<BudgetLineView> sink) {
        matching(programmeId, filter, query).each(query.sort, SORTS, BudgetLineView::read, sink);
    }

    private ListQuery matching(UUID programmeId, BudgetLineFilter filter, PageQuery query) {
        return new ListQuery(sql, COLUMNS, FROM, "b.id")
                .where("b.programme_id = ?", programmeId)
                .whereIfGiven("b.project_id = ?", filter.projectId)
                .whereIfGiven("b.place_id = ?", filter.placeId)
                .whereIfGiven("""
                        exists (select 1 from plan_line y join plan_version w on w.id = y.plan_id and w.state = 'APPROVED'
                                where y.programme_id = b.programme_id and y.project_id = b.project_id
                                  and y.category_id = b.category_id and w.fiscal_year = ?)
                        """, filter.fiscalYear)
                .search("j.search_text", query.q);
    }

    Optional<BudgetLineView> of(UUID programmeId, UUID projectId, UUID categoryId) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where b.programme_id = ? and b.project_id = ? and b.category_id = ?",
                BudgetLineView::read,
                programmeId,
                projectId,
                categoryId);
    }
}
