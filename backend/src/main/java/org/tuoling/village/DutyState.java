package org.tuoling.village;

import java.time.LocalDate;

/** Where a duty stands on a day; the conditions are the same, asked of the table {@code d}. */
public enum DutyState {
    /** Its period has not begun. */
    UPCOMING("d.done_on is null and d.period_end <= d.station_last_day and d.period_start > ?", true),
    DUE("d.done_on is null and d.period_end <= d.station_last_day and ? between d.period_start and d.period_end", true),
    /** Its period is over, and nobody reported it as done. */
    OVERDUE("d.done_on is null and d.period_end <= d.station_last_day and d.period_end < ?", true),
    DONE("d.done_on <= d.period_end", false),
    /** Done, but after its period. */
    DONE_LATE("d.done_on > d.period_end", false),
    /** Not owed any more, because the person left the village before the period was over. */
    CANCELLED("d.done_on is null and d.period_end > d.station_last_day", false);

    private final String condition;
    private final boolean asksTheDay;

    DutyState(String condition, boolean asksTheDay) {
        this.condition = condition;
        this.asksTheDay = asksTheDay;
    }

    String condition() {
        return condition;
    }

    Object[] arguments(LocalDate day) {
        return asksTheDay ? new Object[] {day} : new Object[0];
    }

    static DutyState on(LocalDate day, LocalDate periodStart, LocalDate periodEnd, LocalDate doneOn, LocalDate lastDay) {
        if (doneOn != null) {
            return doneOn.isAfter(periodEnd) ? DONE_LATE : DONE;
        }
        if (periodEnd.isAfter(lastDay)) {
            return CANCELLED;
        }
        if (periodEnd.isBefore(day)) {
            return OVERDUE;
        }
        return periodStart.isAfter(day) ? UPCOMING : DUE;
    }
}
