package org.tuoling.care;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A birthday to come. Nobody learns from it how old the person is. */
public record BirthdayView(
        Ref person,
        @Schema(description = "The day it is kept: of a 29 February, the 28th in other years.", examples = "2022-01-15")
                LocalDate fallsOn) {

    static BirthdayView read(Row row) {
        return new BirthdayView(row.ref("person"), row.date("falls_on"));
    }
}
