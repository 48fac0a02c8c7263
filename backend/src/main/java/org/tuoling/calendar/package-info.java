/**
 * Owns the calendar in which the dates of all features meet, and its private feeds. Features put their dates in by
 * implementing {@link org.tuoling.calendar.CalendarSource}.
 */
package org.tuoling.calendar;
