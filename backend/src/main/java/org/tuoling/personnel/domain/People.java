package org.tuoling.personnel.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The staff of all programmes; every question names the programme. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    public Optional<Person> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    /** Locks the person until the transaction ends: whoever changes his deployments waits for his turn. */
    public Optional<Person> locked(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Locks the person a deployment is of. */
    public Optional<Person> lockedHolderOf(UUID programmeId, UUID deploymentId) {
        return find(
                        "programmeId = ?1 and id = (select d.personId from Deployment d where d.id = ?2)",
                        programmeId,
                        deploymentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }
}
