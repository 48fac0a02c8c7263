package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tuoling.calendar.CalendarEntry;
import org.tuoling.calendar.CalendarKind;
import org.tuoling.calendar.CalendarSource;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Puts approved leaves and approved outings into the calendar; leaves by the day, outings by the hour. */
@ApplicationScoped
class AbsenceCalendar implements CalendarSource {

    private static final String LEAVES =
            """
            select l.id, l.first_day, l.last_day, k.name_zh, k.name_en,
                   p.id as person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en
            from leave l join leave_kind k on k.id = l.kind_id join person p on p.id = l.person_id
            where l.programme_id = ? and l.first_day <= ? and l.last_day >= ?
              and l.state in ('APPROVED', 'DEPARTED', 'RETURNED') and %s
            order by l.first_day, l.id
            """;

    private static final String OUTINGS =
            """
            select o.id, o.destination, o.starts_at, coalesce(o.returned_at, o.ends_at) as ends_at,
                   p.id as person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en
            from outing o join person p on p.id = o.person_id
            where o.programme_id = ? and o.starts_at < ? and coalesce(o.returned_at, o.ends_at) >= ?
              and o.withdrawn_at is null and o.approved_at is not null and %s
            order by o.starts_at, o.id
            """;

    private final Sql sql;
    private final Today today;

    AbsenceCalendar(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    @Override
    public List<CalendarEntry> between(Reach reach, LocalDate from, LocalDate to) {
        var entries = new ArrayList<CalendarEntry>();
        entries.addAll(sql.list(
                LEAVES.formatted(reach.condition("l.person_id")),
                AbsenceCalendar::leave,
                reach.arguments(today.date(), reach.programmeId(), to, from)));
        entries.addAll(sql.list(
                OUTINGS.formatted(reach.condition("o.person_id")),
                AbsenceCalendar::outing,
                reach.arguments(
                        today.date(), reach.programmeId(), Today.startOf(to.plusDays(1)), Today.startOf(from))));
        return entries;
    }

    private static CalendarEntry leave(Row row) {
        var person = row.ref("person");
        String kindEn = Ref.name(row.text("name_zh"), row.text("name_en"), Locale.ENGLISH);
        return new CalendarEntry(
                CalendarKind.LEAVE,
                row.id("id"),
                "leaves",
                Words.of("absence.calendar.leave", Locale.SIMPLIFIED_CHINESE, row.text("name_zh"), person.nameZh()),
                Words.of("absence.calendar.leave", Locale.ENGLISH, kindEn, person.nameZh()),
                row.date("first_day"),
                row.date("last_day"),
                null,
                null,
                person);
    }

    private static CalendarEntry outing(Row row) {
        var person = row.ref("person");
        var startsAt = Today.onTheWall(row.instant("starts_at"));
        var endsAt = Today.onTheWall(row.instant("ends_at"));
        return new CalendarEntry(
                CalendarKind.OUTING,
                row.id("id"),
                "outings",
                Words.of("absence.calendar.outing", Locale.SIMPLIFIED_CHINESE, person.nameZh(), row.text("destination")),
                Words.of("absence.calendar.outing", Locale.ENGLISH, person.nameZh(), row.text("destination")),
                startsAt.toLocalDate(),
                endsAt.toLocalDate(),
                startsAt,
                endsAt,
                person);
    }
}
