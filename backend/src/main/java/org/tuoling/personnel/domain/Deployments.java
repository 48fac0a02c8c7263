package org.tuoling.personnel.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.personnel.DeploymentState;

/** The deployments of all programmes; every question names the programme. */
@ApplicationScoped
public class Deployments implements PanacheRepositoryBase<Deployment, UUID> {

    public Optional<Deployment> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }

    /** Whether the person is on post on the day as far as is known. */
    public boolean anyOnPost(UUID programmeId, UUID personId, LocalDate day) {
        return list("programmeId = ?1 and personId = ?2", programmeId, personId).stream()
                .anyMatch(deployment -> deployment.term().stateOn(day) == DeploymentState.ON_POST);
    }

    /** The person's deployments but for one. */
    public List<Deployment> othersOf(UUID programmeId, UUID personId, UUID self) {
        return list("programmeId = ?1 and personId = ?2 and id <> ?3", programmeId, personId, self);
    }
}
