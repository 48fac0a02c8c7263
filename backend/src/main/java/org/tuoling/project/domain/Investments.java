package org.tuoling.project.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The money put into the projects of all programmes. */
@ApplicationScoped
public class Investments implements PanacheRepositoryBase<Investment, UUID> {

    public Optional<Investment> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }
}
