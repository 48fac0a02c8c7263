package org.tuoling.grid.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The leaderships of all programmes; every question names the programme. */
@ApplicationScoped
public class GridLeaderships implements PanacheRepositoryBase<GridLeadership, UUID> {

    public Optional<GridLeadership> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public List<GridLeadership> in(UUID programmeId, UUID gridId) {
        return list("programmeId = ?1 and gridId = ?2", programmeId, gridId);
    }

    /** What a person leads on a day or is to lead later. */
    public List<GridLeadership> from(UUID programmeId, UUID personId, LocalDate day) {
        return list(
                "programmeId = ?1 and personId = ?2 and (endsOn is null or endsOn >= ?3) order by startsOn, id",
                programmeId, personId, day);
    }

    public boolean anyIn(UUID programmeId, UUID gridId) {
        return count("programmeId = ?1 and gridId = ?2", programmeId, gridId) > 0;
    }

    /** Whether somebody leads the grid on a day outside these; a last day of null is none. */
    public boolean anyOutside(UUID programmeId, UUID gridId, LocalDate first, LocalDate last) {
        return count("programmeId = ?1 and gridId = ?2 and startsOn < ?3", programmeId, gridId, first) > 0
                || last != null
                        && count("programmeId = ?1 and gridId = ?2 and (endsOn is null or endsOn > ?3)",
                                programmeId, gridId, last) > 0;
    }
}
