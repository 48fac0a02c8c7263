package org.tuoling.team.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of the regulations of all programmes; every question names the programme. */
@ApplicationScoped
public class RegulationVersions implements PanacheRepositoryBase<RegulationVersion, UUID> {

    private static final String OF = "programmeId = ?1 and regulationId = ?2";

    public Optional<RegulationVersion> one(UUID programmeId, UUID regulationId, UUID id) {
        return find(OF + " and id = ?3", programmeId, regulationId, id).firstResultOptional();
    }

    public List<RegulationVersion> of(UUID programmeId, UUID regulationId) {
        return list(OF + " order by number", programmeId, regulationId);
    }

    public void removeAllOf(UUID programmeId, UUID regulationId) {
        delete(OF, programmeId, regulationId);
    }
}
