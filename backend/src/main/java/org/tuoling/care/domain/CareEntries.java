package org.tuoling.care.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The care logs of all programmes; every question names the programme. */
@ApplicationScoped
public class CareEntries implements PanacheRepositoryBase<CareEntry, UUID> {

    public Optional<CareEntry> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }
}
