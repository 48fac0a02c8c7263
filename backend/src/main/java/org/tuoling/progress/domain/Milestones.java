package org.tuoling.progress.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The milestones of all projects. */
@ApplicationScoped
public class Milestones implements PanacheRepositoryBase<Milestone, UUID> {

    public Optional<Milestone> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }
}
