package org.tuoling.project;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Row;

/** The acceptance of a project as clients see it. */
public record AcceptanceView(
        @Schema(examples = "2021-11-05") LocalDate acceptedOn,
        @Schema(examples = "柯坪县住建局、发改委") String acceptedBy,
        Money acceptedAmount) {

    /** Null while there is none; projects accepted before this was asked have none either. */
    static AcceptanceView read(Row row) {
        return row.text("accepted_by") == null
                ? null
                : new AcceptanceView(row.date("accepted_on"), row.text("accepted_by"), row.cny("accepted"));
    }
}
