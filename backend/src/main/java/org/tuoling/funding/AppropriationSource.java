package org.tuoling.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.LedgerSource;

/** Takes an appropriation back to where it was before a reversed entry. */
@ApplicationScoped
public class AppropriationSource implements LedgerSource {

    private final FundingRegister register;

    AppropriationSource(FundingRegister register) {
        this.register = register;
    }

    @Override
    public String type() {
        return AppropriationPostings.TYPE;
    }

    @Override
    public void reversed(UUID programmeId, UUID sourceId, EntryCode code, String reason) {
        register.reversed(programmeId, AppropriationId.of(sourceId), code, reason);
    }
}
