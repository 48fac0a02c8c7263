package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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

/** Reads outings for lists, details and exports, as far as the reader's reach goes. */
@ApplicationScoped
public class OutingReader {

    private static final String COLUMNS =
            """
            o.id, o.destination, o.purpose, o.transport, o.starts_at, o.ends_at, o.state, o.reported_at, o.returned_at,
            o.return_recorded_at, o.return_recorded_by_name, o.withdrawn_at, o.version, o.approved_at, o.approved_by_name as approved_by_account,
            o.approved_by_id, a.code as approved_by_code, a.name as approved_by_name_zh, null::text as approved_by_name_en,
            o.person_id, p.code as person_code, o.person_name as person_name_zh, null::text as person_name_en,
            (select json_agg(json_build_object('id', c.id, 'code', c.code, 'nameZh', c.name) order by c.code)
             from outing_companion w join person c on c.id = w.person_id where w.outing_id = o.id) as companions
            """;

    private static final String FROM = 
            "outing o left join person p on p.id = o.person_id left join person a on a.id = o.approved_by_id";

    private static final SortFields SORTS = SortFields.byDefault("-startsAt")
            .instant("startsAt", "o.starts_at")
            .text("personName", "o.person_name");

    private static final String OVERDUE = "o.state = 'REPORTED' and o.ends_at < ?";

    private final Sql sql;
    private final Deciders deciders;
    private final Today today;

    OutingReader(Sql sql, Deciders deciders, Today today) {
        this.sql = sql;
        this.deciders = deciders;
        this.today = today;
    }

    public Page<OutingView> page(UUID programmeId, Reach reach, Actor reader, OutingFilter filter, PageQuery query) {
        var page = filtered(programmeId, reach, reader, filter, query.q).page(query, SORTS, view());
        var awaiting = deciders.ofOutings(
                programmeId, page.items().stream().map(OutingView::id).toList(), today.now());
        return page.map(outing -> outing.awaiting(awaiting.getOrDefault(outing.id(), List.of())));
    }

    /** Without who can approve it, which a file would only be wrong about tomorrow. */
    public void each(
            UUID programmeId, Reach reach, Actor reader, OutingFilter filter, PageQuery query, Consumer<OutingView> sink) {
        filtered(programmeId, reach, reader, filter, query.q).each(query.sort, SORTS, view(), sink);
    }

    public Optional<OutingView> one(UUID programmeId, UUID id) {
        return sql.one(
                        "select " + COLUMNS + " from " + FROM + " where o.programme_id = ? and o.id = ?",
                        view(),
                        programmeId,
                        id)
                .map(outing -> outing.awaiting(deciders.ofOutings(programmeId, List.of(id), today.now())
                        .getOrDefault(id, List.of())));
    }

    /** By person and beginning, as a row of a workbook names it; an outing taken back is passed over. */
    public Optional<OutingView> beginning(UUID programmeId, UUID personId, Instant startsAt) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where o.programme_id = ? and o.person_id = ? and date_trunc('minute', o.starts_at) = ?"
                        + " and o.withdrawn_at is null",
                view(),
                programmeId,
                personId,
                startsAt);
    }

    private Function<Row, OutingView> view() {
        var now = today.now();
        return row -> OutingView.read(row, now);
    }

    private ListQuery filtered(UUID programmeId, Reach reach, Actor reader, OutingFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "o.id")
                .where("o.programme_id = ?", programmeId)
                .whereIfGiven("o.person_id = ?", filter.personId)
                .whereIfGiven("o.state = ?", filter.state)
                .whereIfGiven("o.starts_at >= ?", filter.from == null ? null : Today.startOf(filter.from))
                .whereIfGiven("o.starts_at < ?", filter.to == null ? null : Today.startOf(filter.to.plusDays(1)))
                .search("o.search_text", typed);
        if (filter.overdue != null) {
            list.where(filter.overdue ? OVERDUE : "not (" + OVERDUE + ")", today.now());
        }
        if (filter.awaiting != null) {
            list.where(Deciders.OUTINGS_AWAITING, today.now(), programmeId, reader.personId(), reader.accountId());
        }
        return reach.narrow(list, "o.person_id", today.date());
    }
}
