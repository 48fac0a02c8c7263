package org.tuoling.budget.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of the plans of all programmes; every question names the programme. */
@ApplicationScoped
public class PlanVersions implements PanacheRepositoryBase<PlanVersion, UUID> {

    public Optional<PlanVersion> locked(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public void countUp(PlanVersion plan) {
        getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Every version of the year under its lock, the first one first, so that of two approvals the second sees the first. */
    public List<PlanVersion> lockedOf(UUID programmeId, int fiscalYear) {
        return find("programmeId = ?1 and fiscalYear = ?2 order by number", programmeId, fiscalYear)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public Optional<Integer> yearOf(UUID programmeId, UUID id) {
        return find("select v.fiscalYear from PlanVersion v where v.id = ?1 and v.programmeId = ?2", id, programmeId)
                .project(Integer.class)
                .firstResultOptional();
    }
}
