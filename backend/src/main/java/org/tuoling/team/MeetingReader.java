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

/** Reads meetings for lists, details and exports. */
@ApplicationScoped
public class MeetingReader {

    private static final String COLUMNS =
            """
            m.id, m.code, m.kind, m.title_zh, m.title_en, m.place, m.starts_at, m.ends_at, m.minutes, m.cancelled_at,
            m.cancel_reason, m.version,
            m.branch_id, b.code as branch_code, b.name_zh as branch_name_zh, b.name_en as branch_name_en,
            """
                    + heads("expected", "true") + ", "
                    + heads("present", "a.attendance = 'PRESENT'") + ", "
                    + heads("excused", "a.attendance = 'EXCUSED'") + ", "
                    + heads("absent", "a.attendance = 'ABSENT'");
    private static final String FROM = "meeting m left join branch b on b.id = m.branch_id";
    private static final String EXPECTS =
            """
            m.id in (select a.meeting_id from meeting_attendance a where a.programme_id = ? and a.person_id = ?)
            """;
    private static final SortFields SORTS =
            SortFields.byDefault("-startsAt").instant("startsAt", "m.starts_at").text("code", "m.code");

    private final Sql sql;
    private final Today today;

    MeetingReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    private static String heads(String name, String condition) {
        return """
               (select count(*) from meeting_attendance a
                where a.programme_id = m.programme_id and a.meeting_id = m.id and %s) as %s
               """.formatted(condition, name);
    }

    /** @param self the person the reader is, for his own meetings */
    public Page<MeetingView> page(UUID programmeId, UUID self, MeetingFilter filter, PageQuery query) {
        return filtered(programmeId, self, filter, query.q).page(query, SORTS, view());
    }

    public void each(
            UUID programmeId, UUID self, MeetingFilter filter, PageQuery query, Consumer<MeetingView> sink) {
        filtered(programmeId, self, filter, query.q).each(query.sort, SORTS, view(), sink);
    }

    public Optional<MeetingView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where m.programme_id = ? and m.id = ?",
                view(),
                programmeId,
                id);
    }

    public Optional<MeetingView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where m.programme_id = ? and m.code = ?",
                view(),
                programmeId,
                code);
    }

    private Function<Row, MeetingView> view() {
        var now = today.now();
        return row -> MeetingView.read(row, now);
    }

    private ListQuery filtered(UUID programmeId, UUID self, MeetingFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "m.id")
                .where("m.programme_id = ?", programmeId)
                .whereIfGiven("m.kind = ?", filter.kind)
                .whereIfGiven("m.branch_id = ?", filter.branchId)
                .whereIfGiven("m.starts_at >= ?", filter.from == null ? null : Today.startOf(filter.from))
                .whereIfGiven("m.starts_at < ?", filter.to == null ? null : Today.startOf(filter.to.plusDays(1)))
                .search("m.search_text", typed);
        return filter.mine ? list.where(EXPECTS, programmeId, self) : list;
    }
}
