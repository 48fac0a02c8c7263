package org.tuoling.twinning.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.twinning.PairDetails;

/** The pairs of all programmes; every question names the programme. */
@ApplicationScoped
public class Pairs implements PanacheRepositoryBase<Pair, UUID> {

    public Optional<Pair> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }

    /** Whether another pair twins the same units at the same level on any day of this life. */
    public boolean othersOverlap(UUID programmeId, PairDetails details, LocalDate lastsUntil, UUID self) {
        return count(
                        """
                        programmeId = ?1 and level = ?2 and units.supportingId = ?3 and units.recipientId = ?4 and id <> ?5
                        and startsOn <= ?6 and (endedOn is null or endedOn >= ?7)
                        """,
                        programmeId,
                        details.level(),
                        details.supportingId().value(),
                        details.recipientId().value(),
                        self,
                        lastsUntil,
                        details.startsOn())
                > 0;
    }

    public boolean hasChildren(UUID programmeId, UUID id) {
        return count("programmeId = ?1 and above.parentId = ?2", programmeId, id) > 0;
    }

    /** Whether a pair below would start before, or last longer than, the life given to the one above. */
    public boolean hasChildOutside(UUID programmeId, UUID id, LocalDate startsOn, LocalDate lastsUntil) {
        return count(
                        """
                        programmeId = ?1 and above.parentId = ?2
                        and (startsOn < ?3 or coalesce(endedOn, ?4) > ?5)
                        """,
                        programmeId,
                        id,
                        startsOn,
                        Pair.OPEN,
                        lastsUntil)
                > 0;
    }

    /**
     * Lets transactions that twin the same two units go one after the other. Without it two at once would both pass the
     * check, and the exclusion constraint would end them in a deadlock instead of naming the duplicate.
     */
    public void takeTurns(PairDetails details) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:units, 0)) is null", Boolean.class)
                .setParameter(
                        "units", details.supportingId().value() + " " + details.recipientId().value())
                .getSingleResult();
    }
}
