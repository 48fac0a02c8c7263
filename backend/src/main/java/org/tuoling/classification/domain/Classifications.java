package org.tuoling.classification.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The classifications of all programmes; every question names the programme. */
@ApplicationScoped
public class Classifications implements PanacheRepositoryBase<Classification, UUID> {

    /** One whose dates are about to change: nobody may add a term to it meanwhile. */
    public Optional<Classification> toRevise(UUID programmeId, UUID id) {
        return locked(programmeId, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One whose terms are about to change: its dates stay as they are meanwhile. */
    public Optional<Classification> toExtend(UUID programmeId, UUID id) {
        return locked(programmeId, id, LockModeType.PESSIMISTIC_READ);
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }

    private Optional<Classification> locked(UUID programmeId, UUID id, LockModeType mode) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(mode)
                .firstResultOptional();
    }
}
