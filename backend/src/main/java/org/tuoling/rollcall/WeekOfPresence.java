package org.tuoling.rollcall;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** The evenings of one week together. Who has to answer is present, accounted for or unresolved. */
public record WeekOfPresence(
        @Schema(description = "A Monday.", examples = "2022-01-03") LocalDate weekStartsOn,
        @Schema(examples = "231") long expected,
        @Schema(examples = "224") long present,
        @Schema(examples = "5") long accounted,
        @Schema(examples = "14") long excused,
        @Schema(examples = "2") long unresolved) {

    static WeekOfPresence read(Row row) {
        return new WeekOfPresence(
                row.date("week_starts_on"),
                row.number("expected"),
                row.number("present"),
                row.number("accounted"),
                row.number("excused"),
                row.number("unresolved"));
    }
}
