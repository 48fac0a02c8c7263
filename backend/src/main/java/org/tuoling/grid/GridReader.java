package org.tuoling.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads grids for lists, details and exports. */
@ApplicationScoped
public class GridReader {

    private static final String COLUMNS =
            """
            g.id, g.code, g.name_zh, g.name_en, g.level, g.leaf, g.starts_on, g.ends_on, g.version,
            u.id as parent_id, u.code as parent_code, u.name_zh as parent_name_zh, u.name_en as parent_name_en,
            l.id as place_id, l.code as place_code, l.name_zh as place_name_zh, l.name_en as place_name_en
            """;
    private static final String FROM = "grid g left join grid u on u.id = g.parent_id left join place l on l.id = g.place_id";
    private static final SortFields SORTS = SortFields.byDefault("code").text("code", "g.code");

    private final Sql sql;

    GridReader(Sql sql) {
        this.sql = sql;
    }

    public Page<GridView> page(UUID programmeId, GridFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, GridView::read);
    }

    public void each(UUID programmeId, GridFilter filter, PageQuery query, Consumer<GridView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, GridView::read, sink);
    }

    public Optional<GridView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where g.programme_id = ? and g.id = ?",
                GridView::read,
                programmeId,
                id);
    }

    public Optional<GridView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where g.programme_id = ? and g.code = ?",
                GridView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, GridFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "g.id")
                .where("g.programme_id = ?", programmeId)
                .whereIfGiven("g.parent_id = ?", filter.parentId)
                .whereIfGiven("g.level = ?", filter.level)
                .whereIfGiven("g.leaf = ?", filter.leaf)
                .whereIfGiven("g.place_id = ?", filter.placeId)
                .whereIfGiven("g.starts_on <= ?", filter.onDay)
                .whereIfGiven("g.last_day >= ?", filter.onDay)
                .search("g.search_text", typed);
    }
}
