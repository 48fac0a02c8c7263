package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.ledger.LedgerWitness;

/** Contracts tell what is committed, paid and settled under them. */
@ApplicationScoped
class ContractWitness implements LedgerWitness {

    @Override
    public String type() {
        return ContractDesk.TYPE;
    }

    @Override
    public Matter matter() {
        return Matter.BALANCES;
    }

    @Override
    public String says() {
        return """
                select c.programme_id, c.place_id, c.code as number, c.project_id, c.category_id, c.id as contract_id, s.stage, s.minor
                from contract c cross join lateral (values
                    ('COMMITTED', c.committed_minor), ('PAID', c.paid_minor), ('FINAL', c.final_minor)) s (stage, minor)
                """;
    }
}
