package org.tuoling.rollcall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A roll-call as clients see it. What is counted are the entries the caller may see. */
public record RollCallView(
        UUID id,
        Ref grid,
        @Schema(description = "The evening; a call may go on after midnight.", examples = "2022-01-10") LocalDate heldOn,
        Instant opensAt,
        @Schema(description = "By when everybody should have answered.") Instant cutOffAt,
        @Schema(description = "When it closes at the latest.") Instant closesAt,
        @Schema(description = "When it was closed.", nullable = true) Instant closedAt,
        RollCallState state,
        @Schema(description = "The level of the grid whose leader has to see to it now.", examples = "3") int level,
        @Schema(description = "Whether it was kept on paper and brought in later.", examples = "false") boolean onPaper,
        @Schema(description = "Who has to answer: all but the excused.", examples = "14") long expected,
        @Schema(examples = "12") long present,
        @Schema(examples = "1") long accounted,
        @Schema(description = "On leave, on an outing or in training.", examples = "2") long excused,
        @Schema(description = "Of the expected, who should be back from an absence.", examples = "1") long overdue,
        @Schema(description = "Of the expected, who has no answer.", examples = "1") long unresolved,
        @Schema(examples = "0") long version) {

    static RollCallView read(Row row) {
        return new RollCallView(
                row.id("id"),
                row.ref("grid"),
                row.date("held_on"),
                row.instant("opens_at"),
                row.instant("cut_off_at"),
                row.instant("closes_at"),
                row.instant("closed_at"),
                row.oneOf(RollCallState.class, "state"),
                row.integer("level"),
                row.flag("on_paper"),
                0, 0, 0, 0, 0, 0,
                row.number("version"));
    }

    RollCallView with(RollCallCounts counts) {
        return new RollCallView(
                id,
                grid,
                heldOn,
                opensAt,
                cutOffAt,
                closesAt,
                closedAt,
                state,
                level,
                onPaper,
                counts.expected(),
                counts.present(),
                counts.accounted(),
                counts.excused(),
                counts.overdue(),
                counts.unresolved(),
                version);
    }
}
