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

/** Reads leaves for lists, details and exports, as far as the reader's reach goes. */
@ApplicationScoped
public class LeaveReader {

    private static final String COLUMNS =
            """
            l.id, l.starts_at, l.ends_at, l.asked_ends_at, l.reason, l.state, l.requested_at, l.decided_at,
            l.departed_at, l.returned_at, l.return_recorded_at, l.return_recorded_by_name, l.withdrawn_at, l.version,
            coalesce((l.returned_at at time zone 'Asia/Shanghai')::date, (l.ends_at at time zone 'Asia/Shanghai')::date)
                - l.first_day + 1 as days,
            l.person_id, p.code as person_code, l.person_name as person_name_zh, null::text as person_name_en,
            l.kind_id, k.code as kind_code, k.name_zh as kind_name_zh, k.name_en as kind_name_en,
            (select json_agg(%s order by s.round, s.position)
             from leave_step s where s.programme_id = l.programme_id and s.leave_id = l.id) as steps,
            (select json_agg(%s order by e.round)
             from leave_extension e where e.programme_id = l.programme_id and e.leave_id = l.id) as extensions
            """.formatted(StepView.JSON, ExtensionView.JSON);

    private static final String FROM =
            "leave l left join person p on p.id = l.person_id left join leave_kind k on k.id = l.kind_id";

    private static final SortFields SORTS = SortFields.byDefault("-startsAt")
            .instant("startsAt", "l.starts_at")
            .text("personName", "l.person_name");

    private static final String OPEN = "l.state in ('APPROVED', 'DEPARTED')";

    private final Sql sql;
    private final Deciders deciders;
    private final Today today;

    LeaveReader(Sql sql, Deciders deciders, Today today) {
        this.sql = sql;
        this.deciders = deciders;
        this.today = today;
    }

    public Page<LeaveView> page(UUID programmeId, Reach reach, Actor reader, LeaveFilter filter, PageQuery query) {
        var page = filtered(programmeId, reach, reader, filter, query.q).page(query, SORTS, view());
        var awaiting = deciders.ofLeaves(
                programmeId, page.items().stream().map(LeaveView::id).toList(), today.now());
        return page.map(leave -> leave.awaiting(awaiting.getOrDefault(leave.id(), List.of())));
    }

    /** Without whose turn it is, which a file would only be wrong about tomorrow. */
    public void each(
            UUID programmeId, Reach reach, Actor reader, LeaveFilter filter, PageQuery query, Consumer<LeaveView> sink) {
        filtered(programmeId, reach, reader, filter, query.q).each(query.sort, SORTS, view(), sink);
    }

    public Optional<LeaveView> one(UUID programmeId, UUID id) {
        return sql.one(
                        "select " + COLUMNS + " from " + FROM + " where l.programme_id = ? and l.id = ?",
                        view(),
                        programmeId,
                        id)
                .map(leave -> leave.awaiting(deciders.ofLeaves(programmeId, List.of(id), today.now())
                        .getOrDefault(id, List.of())));
    }

    /** By person and beginning, as a row of a workbook names it; a leave that came to nothing is passed over. */
    public Optional<LeaveView> beginning(UUID programmeId, UUID personId, Instant startsAt) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where l.programme_id = ? and l.person_id = ? and date_trunc('minute', l.starts_at) = ?"
                        + " and l.state not in ('REJECTED', 'WITHDRAWN')",
                view(),
                programmeId,
                personId,
                startsAt);
    }

    private Function<Row, LeaveView> view() {
        var now = today.now();
        return row -> LeaveView.read(row, now);
    }

    private ListQuery filtered(UUID programmeId, Reach reach, Actor reader, LeaveFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "l.id")
                .where("l.programme_id = ?", programmeId)
                .whereIfGiven("l.person_id = ?", filter.personId)
                .whereIfGiven("l.kind_id = ?", filter.kindId)
                .whereIfGiven("l.state = ?", filter.state)
                .whereIfGiven("l.last_day >= ?", filter.from)
                .whereIfGiven("l.first_day <= ?", filter.to)
                .search("l.person_search", typed);
        if (filter.overdue != null) {
            String overdue = OPEN + " and l.ends_at < ?";
            list.where(filter.overdue ? overdue : "not (" + overdue + ")", today.now());
        }
        if (filter.awaiting != null) {
            list.where(Deciders.LEAVES_AWAITING, today.now(), programmeId, reader.personId(), reader.accountId());
        }
        return reach.narrow(list, "l.person_id", today.date());
    }
}
