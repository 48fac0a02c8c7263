package org.tuoling.funding.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The appropriations of all programmes; every question names the programme. */
@ApplicationScoped
public class Appropriations implements PanacheRepositoryBase<Appropriation, UUID> {

    public Optional<Appropriation> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public boolean othersHaveDocumentNumber(UUID programmeId, String documentNumber, UUID self) {
        return count("programmeId = ?1 and documentNumber = ?2 and id <> ?3", programmeId, documentNumber, self) > 0;
    }
}
