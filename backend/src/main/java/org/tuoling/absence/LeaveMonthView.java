package org.tuoling.absence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** The leaves of a kind that begin in a month. */
public record LeaveMonthView(
        @Schema(examples = "2021-05") String month,
        Ref kind,
        @Schema(description = "How many were asked for and not taken back.", examples = "4") long requests,
        @Schema(description = "Calendar days of those approved, until the return or else the planned end.", examples = "18") long days,
        @Schema(description = "How many people have one approved.", examples = "3") long people) {

    static LeaveMonthView read(Row row) {
        return new LeaveMonthView(
                row.text("month"), row.ref("kind"), row.number("requests"), row.number("days"), row.number("people"));
    }
}
