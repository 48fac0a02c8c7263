package org.tuoling.absence.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The outings of all programmes; every question names the programme. */
@ApplicationScoped
public class Outings implements PanacheRepositoryBase<Outing, UUID> {

    /** Whose it is, without reading it: he is locked before. */
    public Optional<UUID> holderOf(UUID programmeId, UUID id) {
        return find("select o.personId from Outing o where o.id = ?1 and o.programmeId = ?2", id, programmeId)
                .project(UUID.class)
                .firstResultOptional();
    }

    public Optional<Outing> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }
}
