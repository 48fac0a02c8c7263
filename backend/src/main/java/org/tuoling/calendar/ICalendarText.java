package org.tuoling.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.time.Today;

/** Entries as calendar programs read them (RFC 5545). */
final class ICalendarText {

    private static final String PRODUCT = "-//Tuoling//Calendar//ZH";

    private final String name;
    private final Locale locale;
    private final Instant now;

    ICalendarText(String name, Locale locale, Instant now) {
        this.name = name;
        this.locale = locale;
        this.now = now;
    }

    String of(List<CalendarEntry> entries) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Today.ZONE), zone()));
        entries.stream().map(this::event).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent();
        event.setUid(uid(entry));
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(summary(entry));
        if (entry.startsAt() == null) {
            event.setDateStart(new DateStart(day(entry.startsOn())));
            // the end is the first moment after it
            event.setDateEnd(new DateEnd(day(entry.endsOn().plusDays(1))));
        } else {
            event.setDateStart(Date.from(entry.startsAt().toInstant()));
            event.setDateEnd(Date.from(endOf(entry).toInstant()));
        }
        return event;
    }

    /** A feed leaves the house: of an absence it tells that somebody is away, not that he is ill nor where he went. */
    private String summary(CalendarEntry entry) {
        boolean away = entry.kind() == CalendarKind.LEAVE || entry.kind() == CalendarKind.OUTING;
        return away && entry.person() != null
                ? Words.of("calendar." + entry.kind(), locale, entry.person().nameZh())
                : Ref.name(entry.titleZh(), entry.titleEn(), locale);
    }

    private static OffsetDateTime endOf(CalendarEntry entry) {
        return entry.endsAt() == null ? entry.startsAt() : entry.endsAt();
    }

    /** The same record is the same event each time it is fetched, also when its hour has changed. */
    private static String uid(CalendarEntry entry) {
        String day = entry.kind().comesAgain() ? "-" + entry.startsOn() : "";
        return entry.kind().name().toLowerCase(Locale.ROOT) + "-" + entry.recordId() + day + "@tuoling";
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }

    /** Written out here: the library would fetch it from the internet. */
    private static VTimezone zone() {
        var always = new StandardTime();
        always.setDateStart(new DateTimeComponents(1991, 9, 15, 0, 0, 0, false));
        always.setTimezoneOffsetFrom(new UtcOffset(true, 8, 0));
        always.setTimezoneOffsetTo(new UtcOffset(true, 8, 0));
        always.addTimezoneName("CST");
        var zone = new VTimezone(Today.ZONE.getId());
        zone.addStandardTime(always);
        return zone;
    }
}
