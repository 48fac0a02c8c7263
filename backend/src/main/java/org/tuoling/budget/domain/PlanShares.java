package org.tuoling.budget.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The shares of all programmes; every question names the programme. */
@ApplicationScoped
public class PlanShares implements PanacheRepositoryBase<PlanShare, UUID> {

    public Optional<PlanShare> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    /** Those of the code that have begun by the day. */
    public List<PlanShare> begun(UUID programmeId, String code, LocalDate day) {
        return list("programmeId = ?1 and code = ?2 and validFrom <= ?3", programmeId, code, day);
    }

    public boolean othersHaveCode(UUID programmeId, String code, LocalDate validFrom, UUID self) {
        return count(
                        "programmeId = ?1 and code = ?2 and validFrom = ?3 and id <> ?4",
                        programmeId,
                        code,
                        validFrom,
                        self)
                > 0;
    }
}
