package org.tuoling.budget.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tuoling.budget.BudgetLineView;
import org.tuoling.classification.TermRef;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Sheet;

/** Budget lines and their money at every stage in a workbook; what is told of the whole project says so in its heading. */
@ApplicationScoped
public class BudgetLineSheet implements Sheet<BudgetLineView> {

    private static final List<Column<BudgetLineView>> COLUMNS = List.of(
            Column.reference("projectId", BudgetLineView::project),
            Column.text("projectName", line -> line.project().nameZh()),
            Column.reference("categoryId", line -> TermRef.codesOf(List.of(line.category()))),
            Column.reference("placeId", BudgetLineView::place),
            Column.amount("planned", BudgetLineView::planned),
            Column.amount("approved", BudgetLineView::approved),
            Column.amount("allocated", BudgetLineView::allocated),
            Column.amount("contracted", BudgetLineView::contracted),
            Column.amount("committed", BudgetLineView::committed),
            Column.amount("paid", BudgetLineView::paid),
            Column.amount("finalAmount", BudgetLineView::finalAmount),
            Column.integer("lines", line -> line.wholeProject().lines()),
            Column.amount("received", line -> line.wholeProject().received()),
            Column.amount("accepted", line -> line.wholeProject().accepted()));

    @Override
    public String list() {
        return "budget-lines";
    }

    @Override
    public String words() {
        return "budget.lines";
    }

    @Override
    public List<Column<BudgetLineView>> columns() {
        return COLUMNS;
    }
}
