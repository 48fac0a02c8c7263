package org.tuoling.inspection.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.inspection.FindingState;

/** The findings of all programmes; every question names the programme. */
@ApplicationScoped
public class Findings implements PanacheRepositoryBase<Finding, UUID> {

    /** Held until the transaction ends: evidence is neither added nor taken away while a step looks at it. */
    public Optional<Finding> held(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public List<Finding> openOf(UUID programmeId, UUID personId) {
        return list(
                "programmeId = ?1 and ownerId = ?2 and state <> ?3 order by code",
                programmeId, personId, FindingState.CLOSED);
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }
}
