package org.tuoling.contract.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The changes of contracts of all programmes; every question names the programme. */
@ApplicationScoped
public class ContractChanges implements PanacheRepositoryBase<ContractChange, UUID> {

    public Optional<ContractChange> one(UUID programmeId, UUID contractId, UUID id) {
        return find("id = ?1 and contractId = ?2 and programmeId = ?3", id, contractId, programmeId)
                .firstResultOptional();
    }
}
