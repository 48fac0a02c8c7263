package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuoling.ledger.TraceView.TracedAmount;
import org.tuoling.ledger.TraceView.StageAmount;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Sql;

/** Follows money: every account keeps its origin, so where a yuan is and where it came from are the same question. */
@ApplicationScoped
public class TraceReader {

    private static final int SHOWN = 1000;

    private final Sql sql;

    TraceReader(Sql sql) {
        this.sql = sql;
    }

    public TraceView trace(UUID programmeId, TraceQuery query) {
        var values = new ArrayList<Object>(List.of(programmeId));
        String where = " where a.programme_id = ? and a.stage <> 'TREASURY' and a.in_minor > a.out_minor"
                + told("origin_id", query.originId, values)
                + told("project_id", query.projectId, values)
                + told("contract_id", query.contractId, values)
                + told("payee_id", query.payeeId, values);
        var stages = sql.list(
                "select a.stage, sum(a.in_minor - a.out_minor) as amount_minor from ledger_account a" + where
                        + " group by a.stage, a.step order by a.step",
                row -> new StageAmount(row.oneOf(Stage.class, "stage"), row.cny("amount")),
                values.toArray());
        var holdings = sql.list(
                "select " + AccountNames.COLUMNS + ", a.in_minor - a.out_minor as amount_minor from ledger_account a"
                        + AccountNames.JOINS + where + " order by a.step, a.in_minor - a.out_minor desc, a.id limit " + (SHOWN + 1),
                row -> new TracedAmount(AccountRef.read(row), row.cny("amount")),
                values.toArray());
        boolean more = holdings.size() > SHOWN;
        return new TraceView(
                stages.stream().map(StageAmount::amount).reduce(Money.cny(0), Money::plus),
                stages,
                more ? holdings.subList(0, SHOWN) : holdings,
                more);
    }

    private static String told(String column, UUID id, List<Object> values) {
        if (id == null) {
            return "";
        }
        values.add(id);
        return " and a." + column + " = ?";
    }
}
