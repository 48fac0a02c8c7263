package org.tuoling.rollcall;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A roll-call schedule as clients see it. */
public record RollCallScheduleView(
        UUID id,
        @Schema(description = "The site; what lies within it follows this schedule unless it has its own.") Ref place,
        @Schema(description = "The first evening it holds for; until a later one of the place begins.", examples = "2020-01-01")
                LocalDate validFrom,
        @Schema(description = "The hour on the UTC+8 clock.", examples = "22:30") String opensAt,
        @Schema(examples = "30") int cutOffMinutes,
        @Schema(examples = "20") int escalationMinutes,
        @Schema(examples = "30") int closingMinutes,
        @Schema(examples = "0") long version) {

    static RollCallScheduleView read(Row row) {
        return new RollCallScheduleView(
                row.id("id"),
                row.ref("place"),
                row.date("valid_from"),
                row.text("opens_at"),
                row.integer("cut_off_minutes"),
                row.integer("escalation_minutes"),
                row.integer("closing_minutes"),
                row.number("version"));
    }
}
