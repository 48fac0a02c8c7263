package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.ledger.LedgerWitness;

/** Refunds tell what payees gave back. */
@ApplicationScoped
class RefundWitness implements LedgerWitness {

    @Override
    public String type() {
        return DisbursementDesk.REFUND;
    }

    @Override
    public Matter matter() {
        return Matter.ENTRIES;
    }

    @Override
    public String says() {
        return """
                select r.programme_id, c.place_id, r.id, d.code || '/' || r.number as number, 'REFUND' as code, r.amount_minor as minor,
                       r.refunded_on as day
                from disbursement_refund r join disbursement d on d.id = r.disbursement_id join contract c on c.id = d.contract_id
                where r.reversed_at is null
                """;
    }
}
