package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.tuoling.calendar.CalendarEntry;
import org.tuoling.calendar.CalendarKind;
import org.tuoling.calendar.CalendarSource;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** The meetings in the calendar: all of them for those who keep them, else those the people within reach are expected at. */
@ApplicationScoped
class MeetingDates implements CalendarSource {

    private static final String SELECT =
            """
            select m.id, m.title_zh, coalesce(m.title_en, m.title_zh) as title_en, m.starts_at, m.ends_at
            from meeting m
            where m.programme_id = ? and m.cancelled_at is null and m.starts_at < ? and m.ends_at > ?
            """;
    private static final String EXPECTING =
            " and exists (select 1 from meeting_attendance a where a.programme_id = m.programme_id and a.meeting_id = m.id and ";

    private final Sql sql;
    private final Today today;

    MeetingDates(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    @Override
    public List<CalendarEntry> between(Reach reach, LocalDate from, LocalDate to) {
        String expecting = reach.isEverybody() ? "" : EXPECTING + reach.condition("a.person_id") + ")";
        return sql.list(
                SELECT + expecting + " order by m.starts_at, m.id",
                MeetingDates::entry,
                reach.arguments(
                        today.date(), reach.programmeId(), Today.startOf(to.plusDays(1)), Today.startOf(from)));
    }

    private static CalendarEntry entry(Row row) {
        var startsAt = Today.onTheWall(row.instant("starts_at"));
        var endsAt = Today.onTheWall(row.instant("ends_at"));
        return new CalendarEntry(
                CalendarKind.MEETING,
                row.id("id"),
                "meetings",
                row.text("title_zh"),
                row.text("title_en"),
                startsAt.toLocalDate(),
                endsAt.toLocalDate(),
                startsAt,
                endsAt,
                null);
    }
}
