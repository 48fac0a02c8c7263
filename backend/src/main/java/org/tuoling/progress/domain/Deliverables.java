package org.tuoling.progress.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The deliverables of all projects. */
@ApplicationScoped
public class Deliverables implements PanacheRepositoryBase<Deliverable, UUID> {

    public Optional<Deliverable> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }
}
