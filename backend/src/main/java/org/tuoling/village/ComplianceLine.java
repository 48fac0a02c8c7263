package org.tuoling.village;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** How a person did his duties, or how those of a village were done. Shares are for the reader to compute. */
public record ComplianceLine(
        @Schema(description = "The person or the village.") Ref subject,
        @Schema(description = "Duties due in these days.", examples = "12") int owed,
        @Schema(description = "Of these, done in their periods.", examples = "10") int done,
        @Schema(description = "Of these, done afterwards.", examples = "1") int doneLate,
        @Schema(description = "Of these, not done although their periods are over.", examples = "1") int overdue) {

    static ComplianceLine read(Row row) {
        return new ComplianceLine(
                row.ref("subject"),
                row.integer("owed"),
                row.integer("done"),
                row.integer("done_late"),
                row.integer("overdue"));
    }
}
