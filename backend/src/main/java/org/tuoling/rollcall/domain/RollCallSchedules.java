package org.tuoling.rollcall.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The schedules of all programmes; every question names the programme. */
@ApplicationScoped
public class RollCallSchedules implements PanacheRepositoryBase<RollCallSchedule, UUID> {

    public Optional<RollCallSchedule> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public boolean othersStart(UUID programmeId, UUID placeId, LocalDate validFrom, UUID self) {
        return count("programmeId = ?1 and placeId = ?2 and validFrom = ?3 and id <> ?4", programmeId, placeId, validFrom, self)
                > 0;
    }
}
