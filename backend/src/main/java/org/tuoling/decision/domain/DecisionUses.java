package org.tuoling.decision.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.decision.DecisionKind;

/** What the decisions of all programmes were used for; every question names the programme. */
@ApplicationScoped
public class DecisionUses implements PanacheRepositoryBase<DecisionUse, UUID> {

    /** The use by this record that holds now. */
    public Optional<DecisionUse> current(UUID programmeId, String useType, UUID useId) {
        return find("programmeId = ?1 and useType = ?2 and useId = ?3 and releasedAt is null", programmeId, useType, useId)
                .firstResultOptional();
    }

    /** Whether the contract stands on the decision now. */
    public boolean hasContract(UUID programmeId, UUID decisionId, UUID contractId) {
        return count(
                        "programmeId = ?1 and decisionId = ?2 and kind = ?3 and useId = ?4 and releasedAt is null",
                        programmeId,
                        decisionId,
                        DecisionKind.CONTRACT,
                        contractId)
                > 0;
    }
}
