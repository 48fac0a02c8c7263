package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads the money put into projects for lists, details and exports. */
@ApplicationScoped
public class InvestmentReader {

    private static final String COLUMNS =
            """
            i.id, i.kind, i.source, i.amount_minor, i.invested_on, i.note, i.version,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en
            """;
    private static final String FROM = "project_investment i left join project j on j.id = i.project_id";
    private static final SortFields SORTS = SortFields.byDefault("-on").date("on", "i.invested_on");

    private final Sql sql;

    InvestmentReader(Sql sql) {
        this.sql = sql;
    }

    public Page<InvestmentView> page(UUID programmeId, InvestmentFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, InvestmentView::read);
    }

    public void each(UUID programmeId, InvestmentFilter filter, PageQuery query, Consumer<InvestmentView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, InvestmentView::read, sink);
    }

    public Optional<InvestmentView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where i.programme_id = ? and i.id = ?",
                InvestmentView::read,
                programmeId,
                id);
    }

    /** What a source of a kind put into a project on a day: one amount at most. */
    Optional<InvestmentView> same(UUID programmeId, InvestmentDetails details) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where i.programme_id = ? and i.project_id = ? and i.kind = ? and i.source = ? and i.invested_on = ?",
                InvestmentView::read,
                programmeId,
                details.projectId().value(),
                details.kind(),
                details.source(),
                details.on());
    }

    private ListQuery filtered(UUID programmeId, InvestmentFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "i.id")
                .where("i.programme_id = ?", programmeId)
                .whereIfGiven("i.project_id = ?", filter.projectId)
                .whereIfGiven("i.kind = ?", filter.kind)
                .search("i.search_text", typed);
    }
}
