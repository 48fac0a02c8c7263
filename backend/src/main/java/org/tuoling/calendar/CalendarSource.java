package org.tuoling.calendar;

import java.time.LocalDate;
import java.util.List;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;

/** A feature that has dates to show. */
public interface CalendarSource {

    /**
     * What happens on the days from {@code from} to {@code to}, both included, as far as the reader may see it.
     *
     * @param reach whose entries, for a caller who keeps no such records for everybody
     */
    List<CalendarEntry> between(Reach reach, LocalDate from, LocalDate to);

    /** What a reader must be permitted to be shown these dates; an auditor reads the calendar, but not of birthdays. */
    default Permission asks() {
        return Permission.CALENDAR_READ;
    }
}
