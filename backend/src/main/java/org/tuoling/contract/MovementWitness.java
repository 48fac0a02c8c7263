package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.ledger.LedgerWitness;

/** Movements under contracts tell what was committed, released and settled. */
@ApplicationScoped
class MovementWitness implements LedgerWitness {

    @Override
    public String type() {
        return ContractMoney.SOURCE;
    }

    @Override
    public Matter matter() {
        return Matter.ENTRIES;
    }

    @Override
    public String says() {
        return """
                select c.programme_id, c.place_id, m.id, c.code || '/' || m.number as number, m.kind as code, m.amount_minor as minor,
                       m.moved_on as day
                from contract_movement m join contract c on c.id = m.contract_id where m.reversed_at is null
                """;
    }
}
