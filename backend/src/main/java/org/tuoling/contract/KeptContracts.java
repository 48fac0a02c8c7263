package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.contract.domain.Contract;
import org.tuoling.contract.domain.Contracts;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Takes a contract out for a step, locked and as it was seen, and writes down what became of it. */
@ApplicationScoped
class KeptContracts {

    private final Contracts contracts;
    private final ContractReader reader;
    private final ChangeLog changes;

    KeptContracts(Contracts contracts, ContractReader reader, ChangeLog changes) {
        this.contracts = contracts;
        this.reader = reader;
        this.changes = changes;
    }

    /** @param version what was seen; null in the transaction it was drafted in */
    Contract locked(UUID programmeId, ContractId id, Long version) {
        var contract = contracts.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        if (version != null) {
            ETag.check(version, contract.version());
        }
        return contract;
    }

    ContractView view(UUID programmeId, ContractId id) {
        return reader.one(programmeId, id.value()).orElseThrow();
    }

    /** Makes the database look at it, before others are told. */
    void flush() {
        contracts.flush();
    }

    void written(UUID programmeId, ContractId id, ContractView before) {
        flush();
        changes.changed(programmeId, ContractDesk.TYPE, id.value(), before, view(programmeId, id));
    }
}
