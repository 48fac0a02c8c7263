package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.ledger.LedgerWitness;

/** Budget lines tell what is set apart for projects. */
@ApplicationScoped
class BudgetLineWitness implements LedgerWitness {

    @Override
    public String type() {
        return "budget-line";
    }

    @Override
    public Matter matter() {
        return Matter.BALANCES;
    }

    @Override
    public String says() {
        return """
                select l.programme_id, l.place_id, j.code as number, l.project_id, l.category_id, null::uuid as contract_id,
                       'ALLOCATED' as stage, l.allocated_minor as minor
                from budget_line l join project j on j.id = l.project_id
                """;
    }
}
