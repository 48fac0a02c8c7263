package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads regulations for lists, details and exports. */
@ApplicationScoped
public class RegulationReader {

    private static final String COLUMNS =
            """
            r.id, r.code, r.name_zh, r.name_en, r.area, r.subject, r.in_force_since, r.repealed_on, r.repeal_reason, r.version,
            (select max(v.number) from regulation_version v
             where v.programme_id = r.programme_id and v.regulation_id = r.id and v.adopted_on is not null) as adopted_version,
            (select max(v.adopted_on) from regulation_version v
             where v.programme_id = r.programme_id and v.regulation_id = r.id) as adopted_on
            """;
    private static final String FROM = "regulation r";
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "r.code");

    private static final String VERSION_COLUMNS = "v.id, v.number, v.adopted_on, v.text, v.version";
    private static final String VERSION_FROM = "regulation_version v";
    private static final SortFields VERSION_SORTS =
            SortFields.byDefault("-number").number("number", "v.number");

    private final Sql sql;
    private final Today today;

    RegulationReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<RegulationView> page(UUID programmeId, RegulationFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, view());
    }

    public void each(UUID programmeId, RegulationFilter filter, PageQuery query, Consumer<RegulationView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, view(), sink);
    }

    public Optional<RegulationView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where r.programme_id = ? and r.id = ?",
                view(),
                programmeId,
                id);
    }

    public Optional<RegulationView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where r.programme_id = ? and r.code = ?",
                view(),
                programmeId,
                code);
    }

    public Page<RegulationVersionView> versions(UUID programmeId, RegulationId regulation, PageQuery query) {
        return new ListQuery(sql, VERSION_COLUMNS, VERSION_FROM, "v.id")
                .where("v.programme_id = ?", programmeId)
                .where("v.regulation_id = ?", regulation.value())
                .page(query, VERSION_SORTS, RegulationVersionView::read);
    }

    public Optional<RegulationVersionView> version(UUID programmeId, RegulationId regulation, UUID id) {
        return sql.one(
                "select " + VERSION_COLUMNS + " from " + VERSION_FROM
                        + " where v.programme_id = ? and v.regulation_id = ? and v.id = ?",
                RegulationVersionView::read,
                programmeId,
                regulation.value(),
                id);
    }

    /** By its number, as workbooks name it. */
    Optional<RegulationVersionView> numbered(UUID programmeId, UUID regulation, int number) {
        return sql.one(
                "select " + VERSION_COLUMNS + " from " + VERSION_FROM
                        + " where v.programme_id = ? and v.regulation_id = ? and v.number = ?",
                RegulationVersionView::read,
                programmeId,
                regulation,
                number);
    }

    private Function<Row, RegulationView> view() {
        var day = today.date();
        return row -> RegulationView.read(row, day);
    }

    private ListQuery filtered(UUID programmeId, RegulationFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "r.id")
                .where("r.programme_id = ?", programmeId)
                .whereIfGiven("r.area = ?", filter.area)
                .whereIfGiven("r.subject = ?", filter.subject)
                .whereIfGiven("r.in_force_since <= ?", filter.inForceOn)
                .whereIfGiven("r.last_day >= ?", filter.inForceOn)
                .search("r.search_text", typed);
    }
}
