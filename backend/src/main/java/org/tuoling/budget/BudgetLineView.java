package org.tuoling.budget;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.TermRef;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A project and category of funding with its money at every stage; the stages are never added to each other. */
public record BudgetLineView(
        UUID id,
        Ref project,
        TermRef category,
        @Schema(description = "The recipient place in whose book the money is kept.") Ref place,

        @Schema(description = "What the first approved version of each year's plan gave it.")
        Money planned,

        @Schema(description = "What the plans in force give it.") Money approved,

        @Schema(description = "Set apart for it out of the money received.") Money allocated,
        @Schema(description = "What contracts are signed for.") Money contracted,
        @Schema(description = "Committed to contracts, paid or not.") Money committed,
        @Schema(description = "Paid, settled or not.") Money paid,
        @Schema(description = "Settled by final accounts.") Money finalAmount,
        WholeProjectMoneyView wholeProject) {

    static BudgetLineView read(Row row) {
        return new BudgetLineView(
                row.id("id"),
                row.ref("project"),
                row.record(TermRef.class, "category"),
                row.ref("place"),
                row.cny("planned"),
                row.cny("approved"),
                row.cny("allocated"),
                row.cny("contracted"),
                row.cny("committed"),
                row.cny("paid"),
                row.cny("final"),
                WholeProjectMoneyView.read(row));
    }
}
