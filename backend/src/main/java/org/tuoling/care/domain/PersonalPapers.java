package org.tuoling.care.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The personal papers of all programmes; every question names the programme. */
@ApplicationScoped
public class PersonalPapers implements PanacheRepositoryBase<PersonalPaper, UUID> {

    public Optional<PersonalPaper> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }
}
