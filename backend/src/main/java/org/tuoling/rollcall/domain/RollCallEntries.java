package org.tuoling.rollcall.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.rollcall.EntryStatus;

/** The entries of all roll-calls. */
@ApplicationScoped
public class RollCallEntries implements PanacheRepositoryBase<RollCallEntry, UUID> {

    public Optional<RollCallEntry> of(UUID programmeId, UUID rollCallId, UUID personId) {
        return find("programmeId = ?1 and rollCallId = ?2 and personId = ?3", programmeId, rollCallId, personId)
                .firstResultOptional();
    }

    /** Locks the entry: who answers for it now and who closes the call come one after the other. */
    public Optional<RollCallEntry> locked(UUID programmeId, UUID rollCallId, UUID personId) {
        return find("programmeId = ?1 and rollCallId = ?2 and personId = ?3", programmeId, rollCallId, personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether anybody who has to answer has not. */
    public boolean anyWithoutAnswer(UUID programmeId, UUID rollCallId) {
        return count(
                        "programmeId = ?1 and rollCallId = ?2 and status in ?3",
                        programmeId,
                        rollCallId,
                        List.of(EntryStatus.PENDING, EntryStatus.UNRESOLVED))
                > 0;
    }

    /** The calls since this evening in which the person has an entry. */
    public List<UUID> callsOf(UUID programmeId, UUID personId, LocalDate since) {
        return getEntityManager()
                .createQuery(
                        """
                        select e.rollCallId from RollCallEntry e
                        where e.programmeId = ?1 and e.personId = ?2 and e.heldOn >= ?3 order by e.heldOn
                        """,
                        UUID.class)
                .setParameter(1, programmeId)
                .setParameter(2, personId)
                .setParameter(3, since)
                .getResultList();
    }
}
