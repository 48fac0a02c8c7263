package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads the versions of plans, with what their shares are. */
@ApplicationScoped
public class PlanReader {

    /** The lines of a version {@code v} that count for a share {@code s}. */
    private static final String COUNTED = """
            select coalesce(sum(l.amount_minor), 0)::bigint from plan_line l
            join project j on j.programme_id = l.programme_id and j.id = l.project_id
            where l.programme_id = v.programme_id and l.plan_id = v.id
              and case s.rule
                  when 'TERMS' then exists (
                      select 1 from plan_share_term m
                      join project_term x on x.programme_id = m.programme_id and x.term_id = m.term_id
                      where m.share_id = s.id and x.project_id = j.id)
                  else tier_counted_as(j.programme_id, j.recipient_id) = any (s.tiers) end
            """;

    private static final String TOTAL = """
            select coalesce(sum(l.amount_minor), 0)::bigint from plan_line l
            where l.programme_id = v.programme_id and l.plan_id = v.id
            """;

    /** The shares a version {@code v} is held to: of each code the latest that holds when its fiscal year begins. */
    private static final String SHARES_NOW = """
            select json_agg(json_build_object('id', s.id, 'code', s.code, 'nameZh', s.name_zh, 'nameEn', s.name_en,
                'minimumPermille', s.minimum_permille, 'numeratorMinor', (%s), 'denominatorMinor', (%s),
                'reason', null) order by s.code)
            from plan_share s
            where s.programme_id = v.programme_id and s.valid_from <= make_date(v.fiscal_year, 1, 1)
              and not exists (
                  select 1 from plan_share n
                  where n.programme_id = s.programme_id and n.code = s.code
                    and n.valid_from > s.valid_from and n.valid_from <= make_date(v.fiscal_year, 1, 1))
            """.formatted(COUNTED, TOTAL);

    private static final String SHARES_APPROVED = """
            select json_agg(json_build_object('id', s.id, 'code', s.code, 'nameZh', s.name_zh, 'nameEn', s.name_en,
                'minimumPermille', r.minimum_permille, 'numeratorMinor', r.numerator_minor,
                'denominatorMinor', r.denominator_minor, 'reason', r.reason) order by s.code)
            from plan_share_reading r
            join plan_share s on s.id = r.share_id
            where r.programme_id = v.programme_id and r.plan_id = v.id
            """;

    private static final String COLUMNS = """
            v.id, v.fiscal_year, v.number, v.state, v.reason, v.base_id, v.drafted_by_name,
            d.id as decision_id, d.code as decision_code, d.title_zh as decision_name_zh, d.title_en as decision_name_en,
            v.approved_on, v.approved_by_name, v.version, (%s) as total_minor,
            (select count(*) from plan_line l where l.programme_id = v.programme_id and l.plan_id = v.id) as line_count,
            case when v.approved_on is null then (%s) else (%s) end as shares
            """.formatted(TOTAL, SHARES_NOW, SHARES_APPROVED);

    private static final String FROM = "plan_version v left join decision d on d.id = v.decision_id";
    private static final SortFields SORTS =
            SortFields.byDefault("-fiscalYear").number("fiscalYear", "v.fiscal_year");

    private final Sql sql;

    PlanReader(Sql sql) {
        this.sql = sql;
    }

    public Page<PlanVersionView> page(UUID programmeId, PlanFilter filter, PageQuery query) {
        return new ListQuery(sql, COLUMNS, FROM, "v.id")
                .where("v.programme_id = ?", programmeId)
                .whereIfGiven("v.fiscal_year = ?", filter.fiscalYear)
                .whereIfGiven("v.state = ?", filter.state)
                .page(query, SORTS, PlanVersionView::read);
    }

    public Optional<PlanVersionView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where v.programme_id = ? and v.id = ?",
                PlanVersionView::read,
                programmeId,
                id);
    }

    public Optional<PlanVersionView> numbered(UUID programmeId, int fiscalYear, int number) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where v.programme_id = ? and v.fiscal_year = ? and v.number = ?",
                PlanVersionView::read,
                programmeId,
                fiscalYear,
                number);
    }

    /** What the shares of a draft are now. */
    List<ShareView.Figures> shares(UUID programmeId, UUID id) {
        return sql.one(
                        "select (" + SHARES_NOW + ") as shares from plan_version v where v.programme_id = ? and v.id = ?",
                        row -> row.list(ShareView.Figures.class, "shares"),
                        programmeId,
                        id)
                .orElseThrow();
    }
}
