package org.tuoling.calendar;

import java.time.LocalDate;
import java.util.List;
import org.tuoling.shared.access.Reach;

/** A feature that has dates to show. */
public interface CalendarSource {

    /**
     * What happens on the days from {@code from} to {@code to}, both included, as far as the reader may see it.
     *
     * @param reach whose entries, for a caller who keeps no such records for everybody
     */
    List<CalendarEntry> between(Reach reach, LocalDate from, LocalDate to);
}
