package org.tuoling.care;

import java.util.List;

/** The birthdays on some days. */
public record Birthdays(List<BirthdayView> birthdays) {}
