package org.tuoling.fundsreport;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.ledger.LedgerWitness;

/** Signed reports tell where the chain of their book ended; what was signed and printed cannot be written anew. */
@ApplicationScoped
class ReportWitness implements LedgerWitness {

    @Override
    public String type() {
        return FundsReportDesk.TYPE;
    }

    @Override
    public Matter matter() {
        return Matter.ENDS;
    }

    @Override
    public String says() {
        return """
                select r.programme_id, r.place_id, p.code || ' ' || to_char(r.month, 'YYYY-MM') as number,
                       r.ledger_number as entry_number, r.ledger_hash as hash
                from funds_report r join place p on p.id = r.place_id where r.signed_at is not null and r.ledger_number > 0
                """;
    }
}
