package org.tuoling.village;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A duty as clients see it. */
public record DutyView(
        UUID id,
        @Schema(description = "The stint it belongs to, named after its village.") Ref station,
        Ref person,
        Ref village,
        Ref kind,
        @Schema(description = "The first day of its period.", examples = "2022-01-01") LocalDate periodStart,
        @Schema(description = "The last day of its period.", examples = "2022-01-31") LocalDate dueOn,
        @Schema(description = "Which of those owed in the period.", examples = "1") int number,
        @Schema(description = "Where it stands today.") DutyState state,
        @Schema(examples = "2022-01-20", nullable = true) LocalDate doneOn,
        @Schema(description = "What was done.", examples = "现场办公，收集诉求 3 条。", nullable = true) String note,
        @Schema(description = "Whether the person reported it himself; null until done.", nullable = true) Boolean bySelf,
        @Schema(description = "When it was reported.", nullable = true) Instant recordedAt,
        @Schema(description = "Pictures of it.") List<UUID> attachmentIds,
        @Schema(examples = "0") long version) {

    static DutyView read(Row row, LocalDate today) {
        var periodStart = row.date("period_start");
        var dueOn = row.date("period_end");
        var doneOn = row.date("done_on");
        return new DutyView(
                row.id("id"),
                row.ref("station"),
                row.ref("person"),
                row.ref("village"),
                row.ref("kind"),
                periodStart,
                dueOn,
                row.integer("number"),
                DutyState.on(today, periodStart, dueOn, doneOn, row.date("station_last_day")),
                doneOn,
                row.text("note"),
                doneOn == null ? null : row.flag("by_self"),
                row.instant("recorded_at"),
                row.ids("attachment_ids"),
                row.number("version"));
    }
}
