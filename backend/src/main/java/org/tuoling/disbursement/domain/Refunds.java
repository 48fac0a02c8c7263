package org.tuoling.disbursement.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The refunds of all programmes; every question names the programme. */
@ApplicationScoped
public class Refunds implements PanacheRepositoryBase<Refund, UUID> {

    public Optional<Refund> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }
}
