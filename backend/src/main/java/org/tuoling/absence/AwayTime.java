package org.tuoling.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** From when to when somebody is away. Days are counted as the calendar does, weekends and parts of days included. */
public record AwayTime(Instant startsAt, Instant endsAt) {

    public AwayTime {
        if (!endsAt.isAfter(startsAt)) {
            throw Refused.at("endsAt", AbsenceError.END_NOT_AFTER_START);
        }
    }

    public LocalDate firstDay() {
        return startsAt.atZone(Today.ZONE).toLocalDate();
    }

    public LocalDate lastDay() {
        return endsAt.atZone(Today.ZONE).toLocalDate();
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1);
    }

    /** How many of its days fall into a year. */
    public int daysIn(int year) {
        var first = later(firstDay(), LocalDate.of(year, 1, 1));
        var last = earlier(lastDay(), LocalDate.of(year, 12, 31));
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(first, last) + 1));
    }

    public AwayTime until(Instant end) {
        return new AwayTime(startsAt, end);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
