package org.tuoling.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tuoling.shared.access.Grant;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;

/** Brings the dates of all features together, as far as a reader may see them. */
@ApplicationScoped
public class CalendarReader {

    /** Sorting keeps the order in which a source tells what is on one day. */
    private static final Comparator<CalendarEntry> BY_DAY =
            Comparator.comparing(CalendarEntry::startsOn).thenComparing(CalendarEntry::kind);

    private final Instance<CalendarSource> sources;

    CalendarReader(@Any Instance<CalendarSource> sources) {
        this.sources = sources;
    }

    /** @param grants what the reader holds in one programme */
    public List<CalendarEntry> between(List<Grant> grants, LocalDate from, LocalDate to) {
        return within(Reach.of(grants, Permission.ABSENCE_WRITE), grants, from, to);
    }

    /** What concerns the reader himself and the people he leads, although he may see more. */
    public List<CalendarEntry> near(List<Grant> grants, LocalDate from, LocalDate to) {
        return within(Reach.near(grants, Permission.ABSENCE_WRITE), grants, from, to);
    }

    private List<CalendarEntry> within(Reach reach, List<Grant> grants, LocalDate from, LocalDate to) {
        return sources.stream()
                .filter(source -> grants.stream().anyMatch(grant -> grant.role().may(source.asks())))
                .flatMap(source -> source.between(reach, from, to).stream())
                .sorted(BY_DAY)
                .toList();
    }
}
