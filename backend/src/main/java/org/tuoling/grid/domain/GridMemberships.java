package org.tuoling.grid.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The memberships of all programmes; every question names the programme. */
@ApplicationScoped
public class GridMemberships implements PanacheRepositoryBase<GridMembership, UUID> {

    public Optional<GridMembership> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    /** Where the person has sat, sits and is to sit, the earliest first. */
    public List<GridMembership> of(UUID programmeId, UUID personId) {
        return list("programmeId = ?1 and personId = ?2 order by startsOn", programmeId, personId);
    }

    public boolean anyIn(UUID programmeId, UUID gridId) {
        return count("programmeId = ?1 and gridId = ?2", programmeId, gridId) > 0;
    }

    /** Whether somebody sits in the grid on a day outside these; a last day of null is none. */
    public boolean anyOutside(UUID programmeId, UUID gridId, LocalDate first, LocalDate last) {
        return count("programmeId = ?1 and gridId = ?2 and startsOn < ?3", programmeId, gridId, first) > 0
                || last != null
                        && count("programmeId = ?1 and gridId = ?2 and (endsOn is null or endsOn > ?3)",
                                programmeId, gridId, last) > 0;
    }
}
