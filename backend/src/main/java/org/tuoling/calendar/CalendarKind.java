package org.tuoling.calendar;

/** What an entry of the calendar is about. */
public enum CalendarKind {
    LEAVE,
    OUTING,
    DUTY,
    BIRTHDAY,
    MEETING,
    MILESTONE
}
