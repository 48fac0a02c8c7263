package org.tuoling.budget;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.TermRef;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A project and category of funding in two versions of the plan, side by side. */
public record ComparedLineView(
        Ref project,
        TermRef category,
        @Schema(description = "In the other version; zero where it does not name the project.") Money before,
        @Schema(description = "In this version.") Money after,
        @Schema(description = "How far apart they are; `change` tells the direction.") Money difference,
        LineChange change) {

    static ComparedLineView read(Row row) {
        long before = row.number("before_minor");
        long after = row.number("after_minor");
        return new ComparedLineView(
                row.ref("project"),
                row.record(TermRef.class, "category"),
                Money.cny(before),
                Money.cny(after),
                Money.cny(Math.abs(after - before)),
                change(before, after));
    }

    private static LineChange change(long before, long after) {
        if (before == after) {
            return LineChange.UNCHANGED;
        }
        if (before == 0) {
            return LineChange.ADDED;
        }
        if (after == 0) {
            return LineChange.DROPPED;
        }
        return after > before ? LineChange.INCREASED : LineChange.REDUCED;
    }
}
