package org.tuoling.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads memberships for lists, details and exports; of people within the reader's reach only. */
@ApplicationScoped
public class GridMembershipReader {

    private static final String COLUMNS =
            """
            m.id, m.starts_on, m.ends_on, m.version,
            m.person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en,
            m.grid_id, g.code as grid_code, g.name_zh as grid_name_zh, g.name_en as grid_name_en
            """;
    private static final String FROM =
            "grid_membership m left join person p on p.id = m.person_id left join grid g on g.id = m.grid_id";
    private static final SortFields SORTS = SortFields.byDefault("-startsOn").date("startsOn", "m.starts_on");

    private final Sql sql;
    private final Today today;

    GridMembershipReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<GridMembershipView> page(UUID programmeId, Reach reach, GridMembershipFilter filter, PageQuery query) {
        return filtered(programmeId, reach, filter, query.q).page(query, SORTS, GridMembershipView::read);
    }

    public void each(
            UUID programmeId,
            Reach reach,
            GridMembershipFilter filter,
            PageQuery query,
            Consumer<GridMembershipView> sink) {
        filtered(programmeId, reach, filter, query.q).each(query.sort, SORTS, GridMembershipView::read, sink);
    }

    public Optional<GridMembershipView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where m.programme_id = ? and m.id = ?",
                GridMembershipView::read,
                programmeId,
                id);
    }

    /** The one that begins on a day, as workbooks name it. */
    public Optional<GridMembershipView> beginning(UUID programmeId, UUID personId, LocalDate day) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where m.programme_id = ? and m.person_id = ? and m.starts_on = ?",
                GridMembershipView::read,
                programmeId,
                personId,
                day);
    }

    /** Where a person sits on a day or is to sit later, the earliest first. */
    List<GridMembershipView> from(UUID programmeId, UUID personId, LocalDate day) {
        return sql.list(
                "select " + COLUMNS + " from " + FROM
                        + " where m.programme_id = ? and m.person_id = ? and m.last_day >= ? order by m.starts_on",
                GridMembershipView::read,
                programmeId,
                personId,
                day);
    }

    private ListQuery filtered(UUID programmeId, Reach reach, GridMembershipFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "m.id")
                .where("m.programme_id = ?", programmeId)
                .whereIfGiven("m.grid_id = ?", filter.gridId)
                .whereIfGiven("m.person_id = ?", filter.personId)
                .whereIfGiven("m.starts_on <= ?", filter.onDay)
                .whereIfGiven("m.last_day >= ?", filter.onDay)
                .search("p.search_text", typed);
        return reach.narrow(list, "m.person_id", today.date());
    }
}
