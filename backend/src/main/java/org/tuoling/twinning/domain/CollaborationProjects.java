package org.tuoling.twinning.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The collaboration projects of all programmes; every question names the programme. */
@ApplicationScoped
public class CollaborationProjects implements PanacheRepositoryBase<CollaborationProject, UUID> {

    public Optional<CollaborationProject> one(UUID programmeId, UUID agreementId, UUID id) {
        return find("id = ?1 and agreementId = ?2 and programmeId = ?3", id, agreementId, programmeId)
                .firstResultOptional();
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }
}
