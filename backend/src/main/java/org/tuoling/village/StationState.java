package org.tuoling.village;

import java.time.LocalDate;

/** Where somebody's stint in a village stands on a day. */
public enum StationState {
    PLANNED,
    STATIONED,
    ENDED;

    static StationState on(LocalDate day, LocalDate startsOn, LocalDate lastDay) {
        if (day.isBefore(startsOn)) {
            return PLANNED;
        }
        return day.isAfter(lastDay) ? ENDED : STATIONED;
    }
}
