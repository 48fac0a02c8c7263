package org.tuoling.grid;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** Whether everybody on post has to sit in a grid. */
public record GridDutyView(
        @Schema(description = "From which day on; null while nobody is held to it.", examples = "2019-12-25", nullable = true)
                LocalDate since,
        @Schema(examples = "0") long version) {

    static GridDutyView read(Row row) {
        return new GridDutyView(row.date("since"), row.number("version"));
    }
}
