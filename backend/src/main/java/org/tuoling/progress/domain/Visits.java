package org.tuoling.progress.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The site visits of all projects. */
@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, UUID> {

    public Optional<Visit> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }
}
