package org.tuoling.decision.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.decision.ThresholdDetails;

/** The thresholds of all programmes; every question names the programme. */
@ApplicationScoped
public class Thresholds implements PanacheRepositoryBase<Threshold, UUID> {

    public Optional<Threshold> locked(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether another one of the same kind and place begins on the same day. */
    public boolean othersBegin(UUID programmeId, ThresholdDetails details, UUID self) {
        return list("programmeId = ?1 and kind = ?2 and validFrom = ?3", programmeId, details.kind(), details.validFrom())
                .stream()
                .anyMatch(other -> !other.id().equals(self) && other.isOf(details.placeId()));
    }

    /** Whether another one of the same kind and place has begun by the day. */
    public boolean othersHaveBegun(UUID programmeId, ThresholdDetails details, UUID self, LocalDate day) {
        return list("programmeId = ?1 and kind = ?2 and validFrom <= ?3", programmeId, details.kind(), day).stream()
                .anyMatch(other -> !other.id().equals(self) && other.isOf(details.placeId()));
    }
}
