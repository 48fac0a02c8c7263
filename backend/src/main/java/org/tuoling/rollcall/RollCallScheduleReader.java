package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads schedules for lists, details and exports. */
@ApplicationScoped
public class RollCallScheduleReader {

    private static final String COLUMNS =
            """
            s.id, s.valid_from, to_char(s.opens_at, 'HH24:MI') as opens_at, s.cut_off_minutes, s.escalation_minutes,
            s.closing_minutes, s.version,
            s.place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en
            """;
    private static final String FROM = "roll_call_schedule s left join place p on p.id = s.place_id";
    private static final SortFields SORTS = SortFields.byDefault("-validFrom").date("validFrom", "s.valid_from");

    private final Sql sql;

    RollCallScheduleReader(Sql sql) {
        this.sql = sql;
    }

    public Page<RollCallScheduleView> page(UUID programmeId, RollCallScheduleFilter filter, PageQuery query) {
        return filtered(programmeId, filter).page(query, SORTS, RollCallScheduleView::read);
    }

    public void each(
            UUID programmeId, RollCallScheduleFilter filter, PageQuery query, Consumer<RollCallScheduleView> sink) {
        filtered(programmeId, filter).each(query.sort, SORTS, RollCallScheduleView::read, sink);
    }

    public Optional<RollCallScheduleView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where s.programme_id = ? and s.id = ?",
                RollCallScheduleView::read,
                programmeId, id);
    }

    public Optional<RollCallScheduleView> starting(UUID programmeId, UUID placeId, LocalDate validFrom) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where s.programme_id = ? and s.place_id = ? and s.valid_from = ?",
                RollCallScheduleView::read,
                programmeId, placeId, validFrom);
    }

    private ListQuery filtered(UUID programmeId, RollCallScheduleFilter filter) {
        return new ListQuery(sql, COLUMNS, FROM, "s.id")
                .where("s.programme_id = ?", programmeId)
                .whereIfGiven("s.place_id = ?", filter.placeId);
    }
}
