package org.tuoling.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

/** Reads duties for lists, details and exports. */
@ApplicationScoped
public class DutyReader {

    /** As pictures name the records they belong to. */
    static final String COMPLETION = "duty-completion";

    private static final String PICTURES =
            """
            array(select a.id from attachment a
                  where a.programme_id = c.programme_id and a.record_type = '%s' and a.record_id = c.id
                  order by a.made_at, a.id) as attachment_ids
            """.formatted(COMPLETION);

    private static final String COLUMNS =
            """
            d.id, d.period_start, d.period_end, d.number, d.done_on, d.station_last_day, d.version,
            d.station_id, s.code as station_code, v.name_zh as station_name_zh, v.name_en as station_name_en,
            d.person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en,
            d.village_id, v.code as village_code, v.name_zh as village_name_zh, v.name_en as village_name_en,
            d.kind_id, k.code as kind_code, k.name_zh as kind_name_zh, k.name_en as kind_name_en,
            c.note, c.by_self, c.recorded_at,
            """ + PICTURES;
    private static final String FROM =
            """
            duty d
            left join village_station s on s.id = d.station_id
            left join person p on p.id = d.person_id
            left join organisation v on v.id = d.village_id
            left join duty_kind k on k.id = d.kind_id
            left join duty_completion c on c.id = d.completion_id
            """;
    private static final String FOUND =
            """
            d.person_id in (select f.id from person f where f.programme_id = ? and f.search_text like ?)
            or d.village_id in (select f.id from organisation f where f.programme_id = ? and f.search_text like ?)
            """;
    private static final SortFields SORTS = SortFields.byDefault("turn").date("turn", "d.turn").date("dueOn", "d.period_end");
    private static final SortFields RECORDED = SortFields.byDefault("-recordedAt").instant("recordedAt", "c.recorded_at");

    private final Sql sql;
    private final Today today;

    DutyReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** @param reach whose duties the reader may see */
    public Page<DutyView> page(UUID programmeId, Reach reach, DutyFilter filter, PageQuery query) {
        return filtered(programmeId, reach, filter, query.q).page(query, SORTS, view());
    }

    public void each(UUID programmeId, Reach reach, DutyFilter filter, PageQuery query, Consumer<DutyView> sink) {
        filtered(programmeId, reach, filter, query.q).each(query.sort, SORTS, view(), sink);
    }

    /** A duty of somebody within reach. */
    public Optional<DutyView> one(UUID programmeId, Reach reach, UUID id) {
        return found(reach, "d.programme_id = ? and d.id = ?", programmeId, id);
    }

    /** The duty a completion is of, if it is of somebody within reach. */
    Optional<DutyView> completedBy(UUID programmeId, Reach reach, UUID completionId) {
        return found(
                reach,
                "d.programme_id = ? and d.id = (select x.duty_id from duty_completion x where x.programme_id = ? and x.id = ?)",
                programmeId,
                programmeId,
                completionId);
    }

    /** As workbooks name it. */
    Optional<DutyView> occurrence(UUID programmeId, UUID stationId, UUID kindId, LocalDate periodStart, int number) {
        return found(
                Reach.everybody(programmeId, null),
                "d.programme_id = ? and d.station_id = ? and d.kind_id = ? and d.period_start = ? and d.number = ?",
                programmeId,
                stationId,
                kindId,
                periodStart,
                number);
    }

    /** Every time the duty was reported as done, the last one first. */
    public Page<CompletionView> completions(UUID programmeId, UUID dutyId, PageQuery query) {
        return new ListQuery(
                        sql,
                        "c.id, c.done_on, c.note, c.by_self, c.recorded_at, c.revoked_at, c.revoke_reason, " + PICTURES,
                        "duty_completion c",
                        "c.id")
                .where("c.programme_id = ?", programmeId)
                .where("c.duty_id = ?", dutyId)
                .page(query, RECORDED, CompletionView::read);
    }

    private Optional<DutyView> found(Reach reach, String where, Object... values) {
        String text = "select " + COLUMNS + " from " + FROM + " where " + where + " and " + reach.condition("d.person_id");
        return sql.one(text, view(), reach.arguments(today.date(), values));
    }

    private Function<Row, DutyView> view() {
        var day = today.date();
        return row -> DutyView.read(row, day);
    }

    private ListQuery filtered(UUID programmeId, Reach reach, DutyFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "d.id")
                .where("d.programme_id = ?", programmeId)
                .whereIfGiven("d.station_id = ?", filter.stationId)
                .whereIfGiven("d.person_id = ?", filter.personId)
                .whereIfGiven("d.village_id = ?", filter.villageId)
                .whereIfGiven("d.kind_id = ?", filter.kindId)
                .whereIfGiven("d.period_end >= ?", filter.dueFrom)
                .whereIfGiven("d.period_end <= ?", filter.dueTo);
        reach.narrow(list, "d.person_id", today.date());
        if (filter.state != null) {
            list.where(filter.state.condition(), filter.state.arguments(today.date()));
        }
        if (typed == null || typed.isBlank()) {
            return list;
        }
        String pattern = SearchText.pattern(typed);
        return list.where(FOUND, programmeId, pattern, programmeId, pattern);
    }
}
