package org.tuoling.team.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The branches of all programmes; every question names the programme. */
@ApplicationScoped
public class Branches implements PanacheRepositoryBase<Branch, UUID> {

    public Optional<Branch> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    /** Locks the branch until the transaction ends: whoever changes it or its memberships waits for his turn. */
    public Optional<Branch> locked(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Locks the branch a membership is of. */
    public Optional<Branch> lockedOf(UUID programmeId, UUID membershipId) {
        return find(
                        "programmeId = ?1 and id = (select m.branchId from BranchMembership m where m.id = ?2)",
                        programmeId,
                        membershipId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }
}
