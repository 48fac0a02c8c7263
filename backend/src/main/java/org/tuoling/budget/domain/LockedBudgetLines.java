package org.tuoling.budget.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The budget lines of all programmes, each handed out under its lock. */
@ApplicationScoped
public class LockedBudgetLines implements PanacheRepositoryBase<BudgetLine, UUID> {

    public Optional<BudgetLine> locked(UUID programmeId, UUID projectId, UUID categoryId) {
        return find("programmeId = ?1 and projectId = ?2 and categoryId = ?3", programmeId, projectId, categoryId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of several projects, in the order in which everybody locks several. */
    public List<BudgetLine> lockedOf(UUID programmeId, Collection<UUID> projectIds) {
        return find("programmeId = ?1 and projectId in ?2 order by id", programmeId, projectIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Opens the lines a version of the plan is the first to name; another approved at once may be opening them too. */
    public void openFor(UUID programmeId, UUID planId) {
        getEntityManager()
                .createNativeQuery("""
                        insert into budget_line (id, programme_id, project_id, category_id, place_id,
                                                 approved_minor, allocated_minor, contracted_minor)
                        select gen_random_uuid(), l.programme_id, l.project_id, l.category_id,
                               recipient_place(l.programme_id, j.place_id), 0, 0, 0
                        from plan_line l join project j on j.programme_id = l.programme_id and j.id = l.project_id
                        where l.programme_id = :programme and l.plan_id = :plan
                        order by l.project_id, l.category_id
                        on conflict do nothing
                        """)
                .setParameter("programme", programmeId)
                .setParameter("plan", planId)
                .executeUpdate();
    }

    /** What the plans in force give a project, over all years and categories. */
    public long approvedMinor(UUID programmeId, UUID projectId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(b.approvedMinor), 0) from BudgetLine b"
                                + " where b.programmeId = :programme and b.projectId = :project",
                        Long.class)
                .setParameter("programme", programmeId)
                .setParameter("project", projectId)
                .getSingleResult();
    }
}
