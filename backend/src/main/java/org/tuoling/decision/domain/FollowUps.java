package org.tuoling.decision.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The follow-ups of all programmes; every question names the programme. */
@ApplicationScoped
public class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {

    public Optional<FollowUp> one(UUID programmeId, UUID decisionId, UUID id) {
        return find("id = ?1 and programmeId = ?2 and decisionId = ?3", id, programmeId, decisionId)
                .firstResultOptional();
    }

    public List<FollowUp> openOf(UUID programmeId, UUID ownerId) {
        return list("programmeId = ?1 and ownerId = ?2 and doneOn is null order by dueOn", programmeId, ownerId);
    }
}
