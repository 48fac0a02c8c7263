package org.tuoling.village;

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
import org.tuoling.shared.text.SearchText;
import org.tuoling.shared.time.Today;

/** Reads who is stationed where, for lists, details and exports. */
@ApplicationScoped
public class StationReader {

    private static final String COLUMNS =
            """
            s.id, s.code, s.starts_on, s.ends_on, s.ended_on, s.end_reason, s.last_day, s.version,
            s.person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en,
            s.village_id, v.code as village_code, v.name_zh as village_name_zh, v.name_en as village_name_en,
            s.deployment_id, d.code as deployment_code, d.post as deployment_name_zh, null::text as deployment_name_en,
            (select count(*)::integer from open_duty o
             where o.programme_id = s.programme_id and o.station_id = s.id and o.period_end < date '%s') as overdue_duties
            """;
    private static final String FROM =
            """
            village_station s
            left join person p on p.id = s.person_id
            left join organisation v on v.id = s.village_id
            left join deployment d on d.id = s.deployment_id
            """;

    private static final String FOUND =
            """
            lower(s.code) like ?
            or s.person_id in (select f.id from person f where f.programme_id = ? and f.search_text like ?)
            or s.village_id in (select f.id from organisation f where f.programme_id = ? and f.search_text like ?)
            """;
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "s.code").date("startsOn", "s.starts_on");

    private final Sql sql;
    private final Today today;

    StationReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** @param reach whose stations the reader may see */
    public Page<StationView> page(UUID programmeId, Reach reach, StationFilter filter, PageQuery query) {
        return filtered(programmeId, reach, filter, query.q).page(query, SORTS, view());
    }

    public void each(
            UUID programmeId, Reach reach, StationFilter filter, PageQuery query, Consumer<StationView> sink) {
        filtered(programmeId, reach, filter, query.q).each(query.sort, SORTS, view(), sink);
    }

    /** A station of somebody within reach. */
    public Optional<StationView> one(UUID programmeId, Reach reach, UUID id) {
        return sql.one(
                "select " + columns() + " from " + FROM + " where s.programme_id = ? and s.id = ? and "
                        + reach.condition("s.person_id"),
                view(),
                reach.arguments(today.date(), programmeId, id));
    }

    Optional<StationView> one(UUID programmeId, UUID id) {
        return one(programmeId, Reach.everybody(programmeId, null), id);
    }

    Optional<StationView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + columns() + " from " + FROM + " where s.programme_id = ? and s.code = ?",
                view(),
                programmeId,
                code);
    }

    /** What is late depends on the day, which is ours and never a client's. */
    private String columns() {
        return COLUMNS.formatted(today.date());
    }

    private Function<Row, StationView> view() {
        var day = today.date();
        return row -> StationView.read(row, day);
    }

    private ListQuery filtered(UUID programmeId, Reach reach, StationFilter filter, String typed) {
        var list = new ListQuery(sql, columns(), FROM, "s.id")
                .where("s.programme_id = ?", programmeId)
                .whereIfGiven("s.person_id = ?", filter.personId)
                .whereIfGiven("s.village_id = ?", filter.villageId)
                .whereIfGiven("s.starts_on <= ?", filter.stationedOn)
                .whereIfGiven("s.last_day >= ?", filter.stationedOn);
        reach.narrow(list, "s.person_id", today.date());
        if (typed == null || typed.isBlank()) {
            return list;
        }
        String pattern = SearchText.pattern(typed);
        return list.where(FOUND, pattern, programmeId, pattern, programmeId, pattern);
    }
}
