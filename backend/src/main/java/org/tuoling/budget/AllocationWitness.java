package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.ledger.LedgerWitness;

/** Allocations tell what was set apart for projects and taken back from them. */
@ApplicationScoped
class AllocationWitness implements LedgerWitness {

    @Override
    public String type() {
        return AllocationDesk.TYPE;
    }

    @Override
    public Matter matter() {
        return Matter.ENTRIES;
    }

    @Override
    public String says() {
        return """
                select a.programme_id, l.place_id, a.id, a.code as number, a.kind as code, a.amount_minor as minor, a.happened_on as day
                from allocation a join budget_line l on l.programme_id = a.programme_id and l.project_id = a.project_id
                    and l.category_id = a.category_id
                where a.reversal_reason is null
                """;
    }
}
