package org.tuoling.calendar;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens on the days asked for. */
public record CalendarView(@Schema(description = "By their first day.") List<CalendarEntry> entries) {}
