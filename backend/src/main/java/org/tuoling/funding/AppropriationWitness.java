package org.tuoling.funding;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.ledger.LedgerWitness;

/** Appropriations tell what was granted and received. */
@ApplicationScoped
class AppropriationWitness implements LedgerWitness {

    @Override
    public String type() {
        return AppropriationPostings.TYPE;
    }

    @Override
    public Matter matter() {
        return Matter.ENTRIES;
    }

    @Override
    public String says() {
        return """
                select programme_id, place_id, id, document_number as number, 'GRANT' as code, amount_minor as minor, granted_on as day
                from appropriation where posted and revoked_on is null
                union all
                select programme_id, place_id, id, document_number, 'RECEIPT', amount_minor, received_on
                from appropriation where posted and received_on is not null
                """;
    }
}
