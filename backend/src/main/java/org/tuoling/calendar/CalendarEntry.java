package org.tuoling.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;

/**
 * Something that happens on a day, on several, or at an hour.
 *
 * @param recordId the record behind it; of a birthday the person
 * @param record segment of the record's addresses, such as {@code leaves}
 * @param startsOn first day
 * @param endsOn last day, the same for one day
 * @param startsAt the hour where there is one; null for whole days
 */
public record CalendarEntry(
        CalendarKind kind,
        UUID recordId,
        @Schema(examples = "leaves") String record,
        @Schema(examples = "请假：张三") String titleZh,
        @Schema(examples = "Leave: 张三") String titleEn,
        @Schema(examples = "2022-01-10") LocalDate startsOn,
        @Schema(examples = "2022-01-12") LocalDate endsOn,
        @Schema(nullable = true) OffsetDateTime startsAt,
        @Schema(nullable = true) OffsetDateTime endsAt,
        @Schema(nullable = true) Ref person) {}
