package org.tuoling.decision.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.decision.DecisionState;

/** The decisions of all programmes; every question names the programme. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    /** Locks the decision until the transaction ends: votes, closing and uses come one after another. */
    public Optional<Decision> locked(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }

    public boolean anyPutToVote(UUID programmeId) {
        return find("programmeId = ?1 and state <> ?2", programmeId, DecisionState.DRAFT)
                .firstResultOptional()
                .isPresent();
    }

    /** The last day on which a vote on the matter was held. */
    public Optional<LocalDate> lastVoteOn(UUID programmeId, UUID matterId) {
        return find(
                        "programmeId = ?1 and matterId = ?2 and state <> ?3 order by heldOn desc",
                        programmeId,
                        matterId,
                        DecisionState.DRAFT)
                .firstResultOptional()
                .map(Decision::heldOn);
    }
}
