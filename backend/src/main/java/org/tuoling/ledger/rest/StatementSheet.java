package org.tuoling.ledger.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.tuoling.ledger.Balance;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Stage;
import org.tuoling.ledger.StatementLineView;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Sheet;

/** The statement of an account in a workbook. */
@ApplicationScoped
public class StatementSheet implements Sheet<StatementLineView> {

    private static final List<Column<StatementLineView>> COLUMNS = List.of(
            Column.integer("number", StatementLineView::number),
            Column.date("effectiveOn", StatementLineView::effectiveOn),
            Column.oneOf("code", EntryCode.class, StatementLineView::code),
            Column.text("source", line -> line.source().number()),
            Column.text("description", StatementLineView::description),
            Column.oneOf("otherStage", Stage.class, line -> line.other().stage()),
            Column.reference("originId", line -> line.other().origin()),
            Column.reference("projectId", line -> line.other().project()),
            Column.reference("contractId", line -> line.other().contract()),
            Column.reference("payeeId", line -> line.other().payee()),
            Column.amount("in", StatementLineView::in),
            Column.amount("out", StatementLineView::out),
            Column.decimal("balance", line -> signed(line.balance())),
            Column.moment("recordedAt", StatementLineView::recordedAt));

    private static BigDecimal signed(Balance balance) {
        var amount = new BigDecimal(balance.amount().amount());
        return balance.belowZero() ? amount.negate() : amount;
    }

    @Override
    public String list() {
        return "ledger-statement";
    }

    @Override
    public String words() {
        return "ledger.statement";
    }

    @Override
    public List<Column<StatementLineView>> columns() {
        return COLUMNS;
    }
}
