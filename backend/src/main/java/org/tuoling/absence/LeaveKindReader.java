package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads kinds of leave for lists, details and exports. */
@ApplicationScoped
public class LeaveKindReader {

    private static final String COLUMNS = "k.id, k.code, k.name_zh, k.name_en, k.annual_days, k.retired_on, k.version";
    private static final String FROM = "leave_kind k";
    private static final SortFields SORTS = SortFields.byDefault("code").text("code", "k.code");

    private final Sql sql;

    LeaveKindReader(Sql sql) {
        this.sql = sql;
    }

    public Page<LeaveKindView> page(UUID programmeId, PageQuery query) {
        return filtered(programmeId, query.q).page(query, SORTS, LeaveKindView::read);
    }

    public void each(UUID programmeId, PageQuery query, Consumer<LeaveKindView> sink) {
        filtered(programmeId, query.q).each(query.sort, SORTS, LeaveKindView::read, sink);
    }

    public Optional<LeaveKindView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where k.programme_id = ? and k.id = ?",
                LeaveKindView::read,
                programmeId,
                id);
    }

    public Optional<LeaveKindView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where k.programme_id = ? and k.code = ?",
                LeaveKindView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "k.id")
                .where("k.programme_id = ?", programmeId)
                .search("k.search_text", typed);
    }
}
