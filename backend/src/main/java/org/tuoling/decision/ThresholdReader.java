package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads thresholds for lists, and tells which one holds. */
@ApplicationScoped
public class ThresholdReader {

    private static final String COLUMNS = """
            t.id, t.kind, t.amount_minor, t.window_days, t.valid_from, t.version,
            t.place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en
            """;
    private static final String FROM = "decision_threshold t left join place p on p.id = t.place_id";
    private static final SortFields SORTS = SortFields.byDefault("-validFrom").date("validFrom", "t.valid_from");

    /** One of the place goes before one of all places; of each the latest begun holds. */
    private static final String HOLDING = "select " + COLUMNS + " from " + FROM + """
             where t.programme_id = ? and t.kind = ? and t.valid_from <= ? and (t.place_id = ? or t.place_id is null)
            order by t.place_id is null, t.valid_from desc
            limit 1
            """;

    /** The lowest of those that held on any day of a span: the one that held at its beginning, or one that began in it. */
    private static final String LOWEST = """
            select min(lowest.amount_minor) as amount_minor
            from (select distinct d.day from (values (cast(? as date))) d (day)
                  union select t.valid_from from decision_threshold t
                  where t.programme_id = ? and t.kind = ? and t.valid_from between ? and ?) days
            cross join lateral (
                select t.amount_minor from decision_threshold t
                where t.programme_id = ? and t.kind = ? and t.valid_from <= days.day
                      and (t.place_id = ? or t.place_id is null)
                order by t.place_id is null, t.valid_from desc
                limit 1) lowest
            """;

    private final Sql sql;

    ThresholdReader(Sql sql) {
        this.sql = sql;
    }

    public Page<ThresholdView> page(UUID programmeId, ThresholdFilter filter, PageQuery query) {
        return filtered(programmeId, filter).page(query, SORTS, ThresholdView::read);
    }

    public void each(UUID programmeId, ThresholdFilter filter, PageQuery query, Consumer<ThresholdView> sink) {
        filtered(programmeId, filter).each(query.sort, SORTS, ThresholdView::read, sink);
    }

    public Optional<ThresholdView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where t.programme_id = ? and t.id = ?",
                ThresholdView::read,
                programmeId,
                id);
    }

    /** The one that holds at the place on the day. */
    public Optional<ThresholdView> holding(UUID programmeId, DecisionKind kind, UUID placeId, LocalDate on) {
        return sql.one(HOLDING, ThresholdView::read, programmeId, kind, on, placeId);
    }

    /** The lowest amount that held at the place on any day from the first to the last. */
    Optional<Money> lowest(UUID programmeId, DecisionKind kind, UUID placeId, LocalDate first, LocalDate last) {
        return sql.one(
                        LOWEST,
                        row -> Optional.ofNullable(row.cny("amount")),
                        first,
                        programmeId,
                        kind,
                        first,
                        last,
                        programmeId,
                        kind,
                        placeId)
                .flatMap(amount -> amount);
    }

    /** The one that begins just then, as workbooks name it. */
    Optional<ThresholdView> beginning(UUID programmeId, DecisionKind kind, UUID placeId, LocalDate validFrom) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where t.programme_id = ? and t.kind = ? and t.place_id is not distinct from ? and t.valid_from = ?",
                ThresholdView::read,
                programmeId,
                kind,
                placeId,
                validFrom);
    }

    private ListQuery filtered(UUID programmeId, ThresholdFilter filter) {
        return new ListQuery(sql, COLUMNS, FROM, "t.id")
                .where("t.programme_id = ?", programmeId)
                .whereIfGiven("t.kind = ?", filter.kind)
                .whereIfGiven("t.place_id = ?", filter.placeId);
    }
}
