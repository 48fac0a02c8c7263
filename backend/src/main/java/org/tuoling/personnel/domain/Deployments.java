package org.tuoling.personnel.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The deployments of all programmes; every question names the programme. */
@ApplicationScoped
public class Deployments implements PanacheRepositoryBase<Deployment, UUID> {

    public Optional<Deployment> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }

    /** The person's deployments but for one. */
    public List<Deployment> othersOf(UUID programmeId, UUID personId, UUID self) {
        return list("programmeId = ?1 and personId = ?2 and id <> ?3", programmeId, personId, self);
    }
}
