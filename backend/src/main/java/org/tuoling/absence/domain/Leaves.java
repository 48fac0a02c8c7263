package org.tuoling.absence.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The leaves of all programmes; every question names the programme. */
@ApplicationScoped
public class Leaves implements PanacheRepositoryBase<Leave, UUID> {

    /** Whose it is, without reading it: he is locked before. */
    public Optional<UUID> holderOf(UUID programmeId, UUID id) {
        return find("select l.personId from Leave l where l.id = ?1 and l.programmeId = ?2", id, programmeId)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** To be changed: also where only its steps do, it becomes a new version. */
    public Optional<Leave> toChange(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
                .firstResultOptional();
    }
}
