package org.tuoling.village.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The village stations of all programmes; every question names the programme. */
@ApplicationScoped
public class VillageStations implements PanacheRepositoryBase<VillageStation, UUID> {

    public Optional<VillageStation> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }

    public boolean haveCode(UUID programmeId, String code) {
        return count("programmeId = ?1 and code = ?2", programmeId, code) > 0;
    }

    /** Whether another code is this stem, but for what goes beyond so many characters. */
    public boolean othersBegin(UUID programmeId, String stem, int room, String code) {
        return count(
                        "programmeId = ?1 and substring(code, 1, ?2) = ?3 and code <> ?4", programmeId, room, stem, code)
                > 0;
    }

    /** The person's stints but for one. */
    public List<VillageStation> othersOf(UUID programmeId, UUID personId, UUID self) {
        return list("programmeId = ?1 and personId = ?2 and id <> ?3", programmeId, personId, self);
    }

    /** The stints of a deployment that are under way and would go on after the day, the first one first. */
    public List<VillageStation> goingOnAfter(UUID programmeId, UUID deploymentId, LocalDate day) {
        return list(
                """
                programmeId = ?1 and deploymentId = ?2 and endedOn is null and startsOn <= ?3
                and (endsOn is null or endsOn > ?3) order by startsOn, id
                """,
                programmeId,
                deploymentId,
                day);
    }

    /** The person's stint in the village on the day. */
    public Optional<VillageStation> inVillage(UUID programmeId, UUID personId, UUID villageId, LocalDate day) {
        return find(
                        """
                        programmeId = ?1 and personId = ?2 and villageId = ?3 and endedOn is null and startsOn <= ?4
                        and (endsOn is null or endsOn >= ?4)
                        """,
                        programmeId,
                        personId,
                        villageId,
                        day)
                .firstResultOptional();
    }
}
