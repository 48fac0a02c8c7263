package org.tuoling.funding.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The shares of the appropriations of all programmes; every question names the programme. */
@ApplicationScoped
public class AppropriationShares implements PanacheRepositoryBase<AppropriationShare, UUID> {

    public Optional<AppropriationShare> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public boolean othersAreFor(UUID programmeId, UUID appropriationId, UUID projectId, UUID self) {
        return count(
                        "programmeId = ?1 and appropriationId = ?2 and projectId = ?3 and id <> ?4",
                        programmeId,
                        appropriationId,
                        projectId,
                        self)
                > 0;
    }

    /** What others of the appropriation add up to. */
    public long othersMinor(UUID programmeId, UUID appropriationId, UUID self) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(s.amountMinor), 0) from AppropriationShare s where s.programmeId = :programme"
                                + " and s.appropriationId = :appropriation and s.id <> :self",
                        Long.class)
                .setParameter("programme", programmeId)
                .setParameter("appropriation", appropriationId)
                .setParameter("self", self)
                .getSingleResult();
    }
}
