package org.tuoling.budget.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of all plans; every question names the programme and the version. */
@ApplicationScoped
public class PlanLines implements PanacheRepositoryBase<PlanLine, UUID> {

    public Optional<PlanLine> one(UUID programmeId, UUID planId, UUID id) {
        return find("id = ?1 and programmeId = ?2 and planId = ?3", id, programmeId, planId)
                .firstResultOptional();
    }

    public List<PlanLine> of(UUID programmeId, UUID planId) {
        return list("programmeId = ?1 and planId = ?2 order by id", programmeId, planId);
    }

    public boolean othersName(UUID programmeId, UUID planId, UUID projectId, UUID categoryId, UUID self) {
        return count(
                        "programmeId = ?1 and planId = ?2 and projectId = ?3 and categoryId = ?4 and id <> ?5",
                        programmeId,
                        planId,
                        projectId,
                        categoryId,
                        self)
                > 0;
    }
}
