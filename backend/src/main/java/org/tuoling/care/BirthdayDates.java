package org.tuoling.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tuoling.calendar.CalendarEntry;
import org.tuoling.calendar.CalendarKind;
import org.tuoling.calendar.CalendarSource;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.problem.Words;

/** Puts birthdays into the calendar. */
@ApplicationScoped
class BirthdayDates implements CalendarSource {

    private final BirthdayReader birthdays;

    BirthdayDates(BirthdayReader birthdays) {
        this.birthdays = birthdays;
    }

    @Override
    public Permission asks() {
        return Permission.CARE_READ;
    }

    @Override
    public List<CalendarEntry> between(Reach reach, LocalDate from, LocalDate to) {
        return birthdays.between(reach, from, to).stream().map(BirthdayDates::entry).toList();
    }

    private static CalendarEntry entry(BirthdayView birthday) {
        var person = birthday.person();
        return new CalendarEntry(
                CalendarKind.BIRTHDAY,
                person.id(),
                "people",
                Words.of("care.calendar.birthday", Locale.SIMPLIFIED_CHINESE, person.nameZh()),
                Words.of("care.calendar.birthday", Locale.ENGLISH, person.nameZh()),
                birthday.fallsOn(),
                birthday.fallsOn(),
                null,
                null,
                person);
    }
}
