package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads deliverables for lists, details and exports. */
@ApplicationScoped
public class DeliverableReader {

    private static final String COLUMNS =
            """
            d.id, d.code, d.name_zh, d.name_en, d.quantity, d.unit, d.delivered_on, d.version,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en
            """;
    private static final String FROM = "deliverable d left join project j on j.id = d.project_id";
    private static final SortFields SORTS = SortFields.byDefault("code").text("code", "d.code");

    private final Sql sql;

    DeliverableReader(Sql sql) {
        this.sql = sql;
    }

    public Page<DeliverableView> page(UUID programmeId, DeliverableFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, DeliverableView::read);
    }

    public void each(UUID programmeId, DeliverableFilter filter, PageQuery query, Consumer<DeliverableView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, DeliverableView::read, sink);
    }

    public Optional<DeliverableView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where d.programme_id = ? and d.id = ?",
                DeliverableView::read,
                programmeId,
                id);
    }

    Optional<DeliverableView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where d.programme_id = ? and d.code = ?",
                DeliverableView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, DeliverableFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "d.id")
                .where("d.programme_id = ?", programmeId)
                .whereIfGiven("d.project_id = ?", filter.projectId)
                .whereIfGiven("d.unit = ?", filter.unit)
                .search("d.search_text", typed);
        return filter.delivered == null
                ? list
                : list.where(filter.delivered ? "d.delivered_on is not null" : "d.delivered_on is null");
    }
}
