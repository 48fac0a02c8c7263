package org.tuoling.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.sql.Ref;

class ICalendarTextTest {

    private static final UUID RECORD = UUID.fromString("01890f3a-2b6c-7d41-9c55-3f2f8a1b9c01");
    private static final Instant NOW = Instant.parse("2022-01-10T14:30:00Z");

    private static CalendarEntry wholeDays(CalendarKind kind, String from, String to) {
        return new CalendarEntry(kind, RECORD, "leaves", "请假：示例甲", "Leave: 示例甲", LocalDate.parse(from),
                LocalDate.parse(to), null, null, null);
    }

    private static CalendarEntry meeting(String from, String to) {
        var start = OffsetDateTime.parse(from);
        return new CalendarEntry(CalendarKind.MEETING, RECORD, "meetings", "支部会议", "Branch meeting",
                start.toLocalDate(), start.toLocalDate(), start, OffsetDateTime.parse(to), null);
    }

    private static String text(Locale locale, CalendarEntry... entries) {
        return new ICalendarText("湖州市第十批援疆", locale, NOW).of(List.of(entries));
    }

    private static VEvent read(String text) {
        return Biweekly.parse(text).first().getEvents().getFirst();
    }

    @Test
    void whole_days_are_dates_and_end_with_the_day_after() {
        String text = text(Locale.SIMPLIFIED_CHINESE, wholeDays(CalendarKind.LEAVE, "2022-01-10", "2022-01-12"));
        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20220110", "DTEND;VALUE=DATE:20220113", "SUMMARY:请假：示例甲")
                .contains("X-WR-CALNAME:湖州市第十批援疆", "DTSTAMP:20220110T143000Z");
    }

    @Test
    void hours_are_told_in_the_zone_of_the_sites_whatever_the_machine_thinks() {
        String text = text(Locale.ENGLISH, meeting("2022-01-10T11:30:00Z", "2022-01-10T13:00:00Z"));
        assertThat(text)
                .contains("BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "TZOFFSETTO:+0800")
                .contains("DTSTART;TZID=Asia/Shanghai:20220110T193000", "DTEND;TZID=Asia/Shanghai:20220110T210000")
                .contains("SUMMARY:Branch meeting");
    }

    @Test
    void an_absence_leaves_the_house_without_its_kind_and_place() {
        var person = new Ref(RECORD, "R-1", "示例甲", null);
        var sick = new CalendarEntry(CalendarKind.LEAVE, RECORD, "leaves", "病假：示例甲", "Sick leave: 示例甲",
                LocalDate.parse("2022-01-10"), LocalDate.parse("2022-01-12"), null, null, person);
        var start = OffsetDateTime.parse("2022-01-10T10:00:00+08:00");
        var outing = new CalendarEntry(CalendarKind.OUTING, RECORD, "outings", "外出：示例甲（阿克苏）", "Outing: 示例甲 (Aksu)",
                start.toLocalDate(), start.toLocalDate(), start, start.plusHours(3), person);
        assertThat(text(Locale.SIMPLIFIED_CHINESE, sick, outing))
                .contains("SUMMARY:请假：示例甲", "SUMMARY:外出：示例甲")
                .doesNotContain("病假", "阿克苏");
        assertThat(text(Locale.ENGLISH, sick, outing)).contains("SUMMARY:Leave: 示例甲").doesNotContain("Sick", "Aksu");
    }

    @Test
    void a_record_stays_the_same_event_when_its_day_changes() {
        var before = read(text(Locale.ENGLISH, wholeDays(CalendarKind.LEAVE, "2022-01-10", "2022-01-12")));
        var after = read(text(Locale.ENGLISH, wholeDays(CalendarKind.LEAVE, "2022-01-11", "2022-01-13")));
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
    }

    @Test
    void the_birthdays_of_two_years_are_two_events() {
        var one = read(text(Locale.ENGLISH, wholeDays(CalendarKind.BIRTHDAY, "2022-01-10", "2022-01-10")));
        var next = read(text(Locale.ENGLISH, wholeDays(CalendarKind.BIRTHDAY, "2023-01-10", "2023-01-10")));
        assertThat(next.getUid().getValue()).isNotEqualTo(one.getUid().getValue());
    }
}
