package org.tuoling.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads the roster for lists, details and exports. */
@ApplicationScoped
public class DeploymentReader {

    private static final String COLUMNS =
            """
            d.id, d.code, d.post, d.cohort, d.kind, d.starts_on, d.ends_on, d.ended_on, d.end_reason, d.version,
            d.person_id, p.code as person_code, d.person_name as person_name_zh, null::text as person_name_en,
            d.home_unit_id, u.code as home_unit_code, u.name_zh as home_unit_name_zh, u.name_en as home_unit_name_en,
            d.host_unit_id, h.code as host_unit_code, h.name_zh as host_unit_name_zh, h.name_en as host_unit_name_en,
            l.id as place_id, l.code as place_code, l.name_zh as place_name_zh, l.name_en as place_name_en
            """;

    /** Left joins on ids, although all are there: the planner then leaves them out of the count. */
    private static final String FROM =
            """
            deployment d
            left join person p on p.id = d.person_id
            left join organisation u on u.id = d.home_unit_id
            left join organisation h on h.id = d.host_unit_id
            left join place l on l.id = h.place_id
            """;

    private static final String IN_PLACE_OR_WITHIN =
            """
            h.place_id in (
                with recursive within (id) as (
                    select id from place where programme_id = ? and id = ?
                    union
                    select c.id from place c join within w on c.parent_id = w.id
                )
                select id from within)
            """;
    private static final SortFields SORTS = SortFields.byDefault("code")
            .text("code", "d.code")
            .date("startsOn", "d.starts_on")
            .text("personName", "d.person_name");

    private final Sql sql;
    private final Today today;

    DeploymentReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** @param reach whose deployments the reader may see */
    public Page<DeploymentView> page(UUID programmeId, Reach reach, DeploymentFilter filter, PageQuery query) {
        return filtered(programmeId, reach, filter, query.q).page(query, SORTS, view());
    }

    public void each(
            UUID programmeId,
            Reach reach,
            DeploymentFilter filter,
            PageQuery query,
            Consumer<DeploymentView> sink) {
        filtered(programmeId, reach, filter, query.q).each(query.sort, SORTS, view(), sink);
    }

    public Optional<DeploymentView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where d.programme_id = ? and d.id = ?",
                view(),
                programmeId,
                id);
    }

    public Optional<DeploymentView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where d.programme_id = ? and d.code = ?",
                view(),
                programmeId,
                code);
    }

    private Function<Row, DeploymentView> view() {
        var day = today.date();
        return row -> DeploymentView.read(row, day);
    }

    private ListQuery filtered(UUID programmeId, Reach reach, DeploymentFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "d.id")
                .where("d.programme_id = ?", programmeId)
                .whereIfGiven("d.person_id = ?", filter.personId)
                .whereIfGiven("d.host_unit_id = ?", filter.hostUnitId)
                .whereIfGiven("d.kind = ?", filter.kind)
                .whereIfGiven("d.cohort = ?", filter.cohort)
                .whereIfGiven("d.starts_on <= ?", filter.onPostOn)
                .whereIfGiven("d.last_day >= ?", filter.onPostOn)
                .search("d.search_text", typed);
        reach.narrow(list, "d.person_id", today.date());
        return filter.placeId == null ? list : list.where(IN_PLACE_OR_WITHIN, programmeId, filter.placeId);
    }
}
