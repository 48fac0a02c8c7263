package org.tuoling.team.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who belongs to the branches of all programmes; every question names the programme. */
@ApplicationScoped
public class BranchMemberships implements PanacheRepositoryBase<BranchMembership, UUID> {

    public Optional<BranchMembership> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public List<BranchMembership> of(UUID programmeId, UUID branchId) {
        return list("programmeId = ?1 and branchId = ?2", programmeId, branchId);
    }

    /** The person's memberships but for one. */
    public List<BranchMembership> othersOf(UUID programmeId, UUID personId, UUID self) {
        return list("programmeId = ?1 and personId = ?2 and id <> ?3", programmeId, personId, self);
    }

    /** The memberships of a branch but for one. */
    public List<BranchMembership> othersIn(UUID programmeId, UUID branchId, UUID self) {
        return list("programmeId = ?1 and branchId = ?2 and id <> ?3", programmeId, branchId, self);
    }

    /** What the person is in branches from this day on. */
    public List<BranchMembership> heldFrom(UUID programmeId, UUID personId, LocalDate day) {
        return list(
                "programmeId = ?1 and personId = ?2 and (endsOn is null or endsOn >= ?3) order by startsOn",
                programmeId,
                personId,
                day);
    }
}
