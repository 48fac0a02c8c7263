package org.tuoling.budget;

import java.time.LocalDate;
import org.tuoling.shared.sql.Row;

/** A line of a plan with what its version says, as a row of a workbook. */
public record PlanRowView(
        int fiscalYear,
        int number,
        PlanState state,
        String reason,
        LocalDate approvedOn,
        String decisionCode,
        String shareReasons,
        PlanLineView line) {

    static PlanRowView read(Row row) {
        return new PlanRowView(
                row.integer("fiscal_year"),
                row.integer("number"),
                row.oneOf(PlanState.class, "state"),
                row.text("reason"),
                row.date("approved_on"),
                row.text("decision_code"),
                row.text("share_reasons"),
                PlanLineView.read(row));
    }
}
