package org.tuoling.decision.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.decision.DecisionKind;
import org.tuoling.decision.MatterDetails;

/** The matters of all programmes; every question names the programme. */
@ApplicationScoped
public class Matters implements PanacheRepositoryBase<Matter, UUID> {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final String ONE = "id = ?1 and programmeId = ?2";

    public Optional<Matter> one(UUID programmeId, UUID id) {
        return find(ONE, id, programmeId).firstResultOptional();
    }

    /** Held until the transaction ends: its rule does not change while a vote by it begins or ends. */
    public Optional<Matter> held(UUID programmeId, UUID id) {
        return find(ONE, id, programmeId).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional();
    }

    public Optional<Matter> locked(UUID programmeId, UUID id) {
        return find(ONE, id, programmeId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Those of the kind that have begun by the day, whether or not they have ended since. */
    public List<Matter> begun(UUID programmeId, DecisionKind kind, LocalDate day) {
        return list("programmeId = ?1 and kind = ?2 and validFrom <= ?3", programmeId, kind, day);
    }

    /** Whether another matter has the same code on one of the same days. */
    public boolean othersHaveCode(UUID programmeId, MatterDetails details, UUID self) {
        return count(
                        """
                        programmeId = ?1 and code = ?2 and id <> ?3
                        and validFrom <= ?4 and coalesce(validTo, ?5) >= ?6
                        """,
                        programmeId,
                        details.code(),
                        self,
                        details.validTo() == null ? NEVER : details.validTo(),
                        NEVER,
                        details.validFrom())
                > 0;
    }
}
