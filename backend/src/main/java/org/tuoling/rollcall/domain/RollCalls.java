package org.tuoling.rollcall.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The roll-calls of all programmes; every question names the programme. */
@ApplicationScoped
public class RollCalls implements PanacheRepositoryBase<RollCall, UUID> {

    public Optional<RollCall> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    /** Locks it against the timer and everybody else who moves it on; answers still come in meanwhile. */
    public Optional<RollCall> locked(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public boolean wasHeld(UUID programmeId, UUID gridId, LocalDate heldOn) {
        return count("programmeId = ?1 and gridId = ?2 and heldOn = ?3", programmeId, gridId, heldOn) > 0;
    }
}
