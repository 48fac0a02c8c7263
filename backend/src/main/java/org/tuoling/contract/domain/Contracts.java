package org.tuoling.contract.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.contract.ContractState;

/** The contracts of all programmes; every question names the programme. */
@ApplicationScoped
public class Contracts implements PanacheRepositoryBase<Contract, UUID> {

    /** Held until the transaction ends: whatever its sums allow is decided by one at a time. */
    public Optional<Contract> locked(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }

    /** Who was to sign a draft has to read it again: the payee it names is written anew. */
    public void outdateDraftsWith(UUID programmeId, UUID payeeId) {
        update(
                "update Contract set version = version + 1 where programmeId = ?1 and payeeId = ?2 and state = ?3",
                programmeId,
                payeeId,
                ContractState.DRAFT);
    }
}
