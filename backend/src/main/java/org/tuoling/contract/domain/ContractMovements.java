package org.tuoling.contract.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The movements of money under contracts of all programmes; every question names the programme. */
@ApplicationScoped
public class ContractMovements implements PanacheRepositoryBase<ContractMovement, UUID> {

    public Optional<ContractMovement> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }
}
