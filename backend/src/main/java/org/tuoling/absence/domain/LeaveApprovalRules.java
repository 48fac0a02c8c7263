package org.tuoling.absence.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.absence.LeaveApprovalRuleDetails;

/** The approval rules of all programmes; every question names the programme. */
@ApplicationScoped
public class LeaveApprovalRules implements PanacheRepositoryBase<LeaveApprovalRule, UUID> {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public Optional<LeaveApprovalRule> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }

    /** Whether another rule holds for the same length on one of the same days. */
    public boolean othersReachAsFar(UUID programmeId, LeaveApprovalRuleDetails details, UUID self) {
        return count(
                        """
                        programmeId = ?1 and coalesce(maxDays, 0) = ?2 and id <> ?3
                        and validFrom <= ?4 and coalesce(validTo, ?5) >= ?6
                        """,
                        programmeId,
                        details.maxDays() == null ? 0 : details.maxDays(),
                        self,
                        details.validTo() == null ? NEVER : details.validTo(),
                        NEVER,
                        details.validFrom())
                > 0;
    }
}
