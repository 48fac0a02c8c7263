package org.tuoling.village;

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

/** Shows in the calendar what is still to be done, on the day it is due. */
@ApplicationScoped
class DutyDates implements CalendarSource {

    private static final String DUE =
            """
            select d.duty_id, d.period_end, k.name_zh as kind_zh, coalesce(k.name_en, k.name_zh) as kind_en,
                   v.name_zh as village_zh, coalesce(v.name_en, v.name_zh) as village_en,
                   p.id as person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en
            from open_duty d
            join duty_kind k on k.id = d.kind_id
            join organisation v on v.id = d.village_id
            join person p on p.id = d.person_id
            where d.programme_id = ? and d.period_end between ? and ? and %s
            order by d.period_end, d.duty_id
            """;

    private final Sql sql;
    private final Today today;

    DutyDates(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    @Override
    public List<CalendarEntry> between(Reach reach, LocalDate from, LocalDate to) {
        return sql.list(
                DUE.formatted(reach.condition("d.person_id")),
                DutyDates::entry,
                reach.arguments(today.date(), reach.programmeId(), from, to));
    }

    private static CalendarEntry entry(Row row) {
        var day = row.date("period_end");
        return new CalendarEntry(
                CalendarKind.DUTY,
                row.id("duty_id"),
                "duties",
                row.text("kind_zh") + "（" + row.text("village_zh") + "）",
                row.text("kind_en") + " (" + row.text("village_en") + ")",
                day,
                day,
                null,
                null,
                row.ref("person"));
    }
}
