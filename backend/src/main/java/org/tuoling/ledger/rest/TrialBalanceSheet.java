package org.tuoling.ledger.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tuoling.ledger.LedgerAccountView;
import org.tuoling.ledger.Stage;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Sheet;

/** The accounts and what they hold in a workbook. */
@ApplicationScoped
public class TrialBalanceSheet implements Sheet<LedgerAccountView> {

    private static final List<Column<LedgerAccountView>> COLUMNS = List.of(
            Column.reference("placeId", LedgerAccountView::place),
            Column.oneOf("stage", Stage.class, view -> view.account().stage()),
            Column.reference("originId", view -> view.account().origin()),
            Column.reference("projectId", view -> view.account().project()),
            Column.reference("categoryId", view -> view.account().category()),
            Column.reference("contractId", view -> view.account().contract()),
            Column.reference("payeeId", view -> view.account().payee()),
            Column.amount("in", LedgerAccountView::in),
            Column.amount("out", LedgerAccountView::out),
            Column.amount("held", view -> side(view, false)),
            Column.amount("drawn", view -> side(view, true)));

    private static Money side(LedgerAccountView view, boolean belowZero) {
        return view.balance().belowZero() == belowZero ? view.balance().amount() : Money.cny(0);
    }

    @Override
    public String list() {
        return "ledger-accounts";
    }

    @Override
    public String words() {
        return "ledger.accounts";
    }

    @Override
    public List<Column<LedgerAccountView>> columns() {
        return COLUMNS;
    }
}
