package org.tuoling.budget;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.TermRef;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A line of a version of the plan as clients see it. */
public record PlanLineView(
        UUID id,
        Ref project,
        @Schema(description = "Where the project is.") Ref place,
        @Schema(description = "The category of funding.") TermRef category,
        Money amount,
        @Schema(nullable = true) String note,
        @Schema(examples = "0") long version) {

    static PlanLineView read(Row row) {
        return new PlanLineView(
                row.id("id"),
                row.ref("project"),
                row.ref("place"),
                row.record(TermRef.class, "category"),
                row.cny("amount"),
                row.text("note"),
                row.number("version"));
    }
}
