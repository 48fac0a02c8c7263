package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.ledger.LedgerWitness;

/** Disbursements tell what was paid. */
@ApplicationScoped
class PaymentWitness implements LedgerWitness {

    @Override
    public String type() {
        return DisbursementDesk.TYPE;
    }

    @Override
    public Matter matter() {
        return Matter.ENTRIES;
    }

    @Override
    public String says() {
        return """
                select d.programme_id, c.place_id, d.id, d.code as number, 'PAYMENT' as code, d.amount_minor as minor, d.paid_on as day
                from disbursement d join contract c on c.id = d.contract_id where d.state = 'PAID'
                """;
    }
}
