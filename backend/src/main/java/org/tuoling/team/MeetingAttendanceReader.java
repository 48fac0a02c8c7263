package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Reads who is expected at meetings and who was there, within the reader's reach. */
@ApplicationScoped
public class MeetingAttendanceReader {

    private static final String COLUMNS =
            """
            a.id, a.attendance, a.reason, m.starts_at,
            a.meeting_id, m.code as meeting_code, m.title_zh as meeting_name_zh, m.title_en as meeting_name_en,
            a.person_id, p.code as person_code, a.person_name as person_name_zh, null::text as person_name_en
            """;
    private static final String FROM =
            """
            meeting_attendance a
            left join meeting m on m.id = a.meeting_id
            left join person p on p.id = a.person_id
            """;
    private static final SortFields SORTS =
            SortFields.byDefault("personName").text("personName", "a.person_name");

    private final Sql sql;
    private final Today today;

    MeetingAttendanceReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<MeetingAttendanceView> page(Reach reach, MeetingAttendanceFilter filter, PageQuery query) {
        return filtered(reach, filter, query.q).page(query, SORTS, MeetingAttendanceView::read);
    }

    public void each(
            Reach reach, MeetingAttendanceFilter filter, PageQuery query, Consumer<MeetingAttendanceView> sink) {
        filtered(reach, filter, query.q).each(query.sort, SORTS, MeetingAttendanceView::read, sink);
    }

    public Optional<MeetingAttendanceView> one(UUID programmeId, UUID meetingId, UUID personId) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where a.programme_id = ? and a.meeting_id = ? and a.person_id = ?",
                MeetingAttendanceView::read,
                programmeId,
                meetingId,
                personId);
    }

    /** Everybody expected at one meeting. */
    List<MeetingAttendanceView> all(UUID programmeId, UUID meetingId) {
        return sql.list(
                "select " + COLUMNS + " from " + FROM + " where a.programme_id = ? and a.meeting_id = ?",
                MeetingAttendanceView::read,
                programmeId,
                meetingId);
    }

    private ListQuery filtered(Reach reach, MeetingAttendanceFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "a.id")
                .where("a.programme_id = ?", reach.programmeId())
                .whereIfGiven("a.meeting_id = ?", filter.meetingId)
                .whereIfGiven("a.person_id = ?", filter.personId)
                .whereIfGiven("a.attendance = ?", filter.attendance)
                .search("a.person_search", typed);
        return reach.narrow(list, "a.person_id", today.date());
    }
}
