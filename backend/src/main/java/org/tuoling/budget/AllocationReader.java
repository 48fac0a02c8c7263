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

/** Reads allocations and withdrawals. */
@ApplicationScoped
public class AllocationReader {

    private static final String COLUMNS = """
            b.id, b.code, b.kind, b.amount_minor, b.happened_on, b.note, b.reversal_reason,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
            a.id as origin_id, a.document_number as origin_code, a.source as origin_name_zh, null::text as origin_name_en,
            %s as category
            """.formatted(TermRef.JSON);
    private static final String FROM = """
            allocation b
            join project j on j.id = b.project_id
            join term t on t.id = b.category_id
            join classification c on c.id = t.classification_id
            left join appropriation a on a.id = b.origin_id
            """;
    private static final SortFields SORTS = SortFields.byDefault("-on")
            .date("on", "b.happened_on")
            .text("code", "b.code")
            .number("amount", "b.amount_minor");

    private final Sql sql;

    AllocationReader(Sql sql) {
        this.sql = sql;
    }

    public Page<AllocationView> page(UUID programmeId, AllocationFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, AllocationView::read);
    }

    public void each(UUID programmeId, AllocationFilter filter, PageQuery query, Consumer<AllocationView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, AllocationView::read, sink);
    }

    public Optional<AllocationView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where b.programme_id = ? and b.id = ?",
                AllocationView::read,
                programmeId,
                id);
    }

    public Optional<AllocationView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where b.programme_id = ? and b.code = ?",
                AllocationView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, AllocationFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "b.id")
                .where("b.programme_id = ?", programmeId)
                .whereIfGiven("b.project_id = ?", filter.projectId)
                .whereIfGiven("b.kind = ?", filter.kind)
                .search("b.search_text", typed);
    }
}
