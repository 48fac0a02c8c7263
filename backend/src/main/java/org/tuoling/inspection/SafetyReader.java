package org.tuoling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Counts findings by what they endanger and how bad they are, and gathers what other features have to see to. */
@ApplicationScoped
public class SafetyReader {

    private static final String COUNTS =
            """
            select f.area, f.severity,
                   count(*) filter (where f.state <> 'CLOSED') as open,
                   count(*) filter (where f.state in ('OPEN', 'REOPENED') and f.due_on < ?) as overdue,
                   count(*) filter (where f.state in ('OPEN', 'REOPENED') and f.due_on between ? and ?) as due_soon,
                   count(*) filter (where f.state = 'RECTIFIED') as awaiting,
                   count(*) filter (where f.closed_on >= ?) as closed
            from finding f
            where f.programme_id = ? and (f.state <> 'CLOSED' or f.closed_on >= ?) and %s
            group by f.area, f.severity
            """;

    private final Sql sql;
    private final Instance<SafetySignal> signals;
    private final Today today;

    SafetyReader(Sql sql, @Any Instance<SafetySignal> signals, Today today) {
        this.sql = sql;
        this.signals = signals;
        this.today = today;
    }

    private record Count(
            SafetyArea area, FindingSeverity severity, long open, long overdue, long dueSoon, long awaiting, long closed) {

        static Count read(Row row) {
            return new Count(
                    row.oneOf(SafetyArea.class, "area"),
                    row.oneOf(FindingSeverity.class, "severity"),
                    row.number("open"),
                    row.number("overdue"),
                    row.number("due_soon"),
                    row.number("awaiting"),
                    row.number("closed"));
        }
    }

    /** @param reach whose findings are counted */
    public SafetyView on(UUID programmeId, Reach reach) {
        var day = today.date();
        var counts = counts(programmeId, reach, day);
        var areas = Arrays.stream(SafetyArea.values())
                .map(area -> area(programmeId, area, counts.stream().filter(count -> count.area() == area).toList()))
                .toList();
        return new SafetyView(day, areas);
    }

    private List<Count> counts(UUID programmeId, Reach reach, LocalDate day) {
        var newYear = day.withDayOfYear(1);
        var arguments = new ArrayList<Object>(List.of(
                day, day, day.plusDays(FindingReminders.DAYS_AHEAD), newYear, programmeId, newYear));
        arguments.addAll(List.of(reach.arguments(day)));
        return sql.list(COUNTS.formatted(reach.condition("f.owner_id")), Count::read, arguments.toArray());
    }

    private SafetyView.SafetyAreaView area(UUID programmeId, SafetyArea area, List<Count> counts) {
        return new SafetyView.SafetyAreaView(
                area,
                counts.stream().mapToLong(Count::open).sum(),
                counts.stream().mapToLong(Count::overdue).sum(),
                counts.stream().mapToLong(Count::dueSoon).sum(),
                counts.stream().mapToLong(Count::awaiting).sum(),
                counts.stream().mapToLong(Count::closed).sum(),
                Arrays.stream(FindingSeverity.values())
                        .sorted(Comparator.reverseOrder())
                        .map(severity -> new SafetyView.OfSeverity(severity, openOf(counts, severity)))
                        .toList(),
                signals(programmeId, area));
    }

    private static long openOf(List<Count> counts, FindingSeverity severity) {
        return counts.stream().filter(count -> count.severity() == severity).mapToLong(Count::open).sum();
    }

    private List<SafetyView.Signal> signals(UUID programmeId, SafetyArea area) {
        return signals.stream()
                .filter(signal -> signal.area() == area)
                .sorted(Comparator.comparing(SafetySignal::name))
                .flatMap(signal -> signal(programmeId, signal))
                .toList();
    }

    private static Stream<SafetyView.Signal> signal(UUID programmeId, SafetySignal signal) {
        return signal.count(programmeId).stream()
                .mapToObj(count -> new SafetyView.Signal(signal.name(), count, signal.path()));
    }
}
