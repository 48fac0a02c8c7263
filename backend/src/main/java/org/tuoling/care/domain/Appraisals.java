package org.tuoling.care.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The appraisals of all programmes; every question names the programme. */
@ApplicationScoped
public class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {

    public Optional<Appraisal> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }
}
