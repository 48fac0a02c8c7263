package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
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
        var arguments = new ArrayList<Object>(List.of(
                reach.programmeId(),
                to.plusDays(1).atStartOfDay(Today.ZONE).toInstant(),
                from.atStartOfDay(Today.ZONE).toInstant()));
        String text = SELECT;
        if (!reach.isEverybody()) {
            text += EXPECTING + reach.condition("a.person_id") + ")";
            arguments.addAll(List.of(reach.arguments(today.date())));
        }
        return sql.list(text + " order by m.starts_at, m.id", MeetingDates::entry, arguments.toArray());
    }

    private static CalendarEntry entry(Row row) {
        var startsAt = row.instant("starts_at").atZone(Today.ZONE).toOffsetDateTime();
        var endsAt = row.instant("ends_at").atZone(Today.ZONE).toOffsetDateTime();
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
