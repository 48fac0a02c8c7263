package org.tuoling.funding;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.ledger.LedgerWitness;

/** Returns tell what went back to the treasury. */
@ApplicationScoped
class ReturnWitness implements LedgerWitness {

    @Override
    public String type() {
        return ReturnDesk.TYPE;
    }

    @Override
    public Matter matter() {
        return Matter.ENTRIES;
    }

    @Override
    public String says() {
        return """
                select programme_id, place_id, id, code as number, 'RETURN' as code, amount_minor as minor, returned_on as day
                from treasury_return where reversal_reason is null
                """;
    }
}
