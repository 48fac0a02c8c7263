package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.classification.TermRef;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads the shares plans are held to. */
@ApplicationScoped
public class PlanShareReader {

    private static final String COLUMNS = """
            s.id, s.code, s.name_zh, s.name_en, s.minimum_permille, s.rule, s.tiers, s.valid_from, s.version,
            (select json_agg(%s order by c.code, t.code)
             from plan_share_term m
             join term t on t.id = m.term_id
             join classification c on c.id = t.classification_id
             where m.share_id = s.id) as terms
            """.formatted(TermRef.JSON);
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "s.code").date("validFrom", "s.valid_from");

    private final Sql sql;

    PlanShareReader(Sql sql) {
        this.sql = sql;
    }

    public Page<PlanShareView> page(UUID programmeId, PageQuery query) {
        return filtered(programmeId, query.q).page(query, SORTS, PlanShareView::read);
    }

    public void each(UUID programmeId, PageQuery query, Consumer<PlanShareView> sink) {
        filtered(programmeId, query.q).each(query.sort, SORTS, PlanShareView::read, sink);
    }

    public Optional<PlanShareView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from plan_share s where s.programme_id = ? and s.id = ?",
                PlanShareView::read,
                programmeId,
                id);
    }

    public Optional<PlanShareView> beginning(UUID programmeId, String code, LocalDate validFrom) {
        return sql.one(
                "select " + COLUMNS + " from plan_share s"
                        + " where s.programme_id = ? and s.code = ? and s.valid_from = ?",
                PlanShareView::read,
                programmeId,
                code,
                validFrom);
    }

    private ListQuery filtered(UUID programmeId, String typed) {
        return new ListQuery(sql, COLUMNS, "plan_share s", "s.id")
                .where("s.programme_id = ?", programmeId)
                .search("s.search_text", typed);
    }
}
