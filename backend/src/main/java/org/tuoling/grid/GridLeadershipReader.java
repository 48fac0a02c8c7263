package org.tuoling.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads leaderships for lists, details and exports: everybody may know whom to turn to. */
@ApplicationScoped
public class GridLeadershipReader {

    private static final String COLUMNS =
            """
            l.id, l.role, l.starts_on, l.ends_on, l.version,
            l.grid_id, g.code as grid_code, g.name_zh as grid_name_zh, g.name_en as grid_name_en,
            l.person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en
            """;
    private static final String FROM =
            "grid_leadership l left join grid g on g.id = l.grid_id left join person p on p.id = l.person_id";
    private static final SortFields SORTS = SortFields.byDefault("-startsOn").date("startsOn", "l.starts_on");

    private final Sql sql;

    GridLeadershipReader(Sql sql) {
        this.sql = sql;
    }

    public Page<GridLeadershipView> page(UUID programmeId, GridLeadershipFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, GridLeadershipView::read);
    }

    public void each(
            UUID programmeId, GridLeadershipFilter filter, PageQuery query, Consumer<GridLeadershipView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, GridLeadershipView::read, sink);
    }

    public Optional<GridLeadershipView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where l.programme_id = ? and l.id = ?",
                GridLeadershipView::read,
                programmeId,
                id);
    }

    /** The one that begins on a day, as workbooks name it. */
    public Optional<GridLeadershipView> beginning(UUID programmeId, UUID gridId, UUID personId, LocalDate day) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where l.programme_id = ? and l.grid_id = ? and l.person_id = ? and l.starts_on = ?",
                GridLeadershipView::read,
                programmeId,
                gridId,
                personId,
                day);
    }

    /** What a person leads on a day or is to lead later, the earliest first. */
    List<GridLeadershipView> from(UUID programmeId, UUID personId, LocalDate day) {
        return sql.list(
                "select " + COLUMNS + " from " + FROM
                        + " where l.programme_id = ? and l.person_id = ? and l.last_day >= ? order by l.starts_on, l.id",
                GridLeadershipView::read,
                programmeId,
                personId,
                day);
    }

    private ListQuery filtered(UUID programmeId, GridLeadershipFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "l.id")
                .where("l.programme_id = ?", programmeId)
                .whereIfGiven("l.grid_id = ?", filter.gridId)
                .whereIfGiven("l.person_id = ?", filter.personId)
                .whereIfGiven("l.starts_on <= ?", filter.onDay)
                .whereIfGiven("l.last_day >= ?", filter.onDay)
                .search("p.search_text", typed);
    }
}
