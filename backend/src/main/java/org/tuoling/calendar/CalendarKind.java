package org.tuoling.calendar;

/** What an entry of the calendar is about. */
public enum CalendarKind {
    LEAVE,
    OUTING,
    DUTY,
    BIRTHDAY,
    MEETING,
    MILESTONE;

    /** Whether one record stands on several days: a person has a birthday every year, a term several milestones. */
    boolean comesAgain() {
        return this == BIRTHDAY || this == MILESTONE;
    }
}
