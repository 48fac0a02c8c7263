package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.team.domain.BranchMembership;
import org.tuoling.team.domain.BranchMemberships;
import org.tuoling.team.domain.Branches;

/** Keeps who belongs to which branch, and as what. */
@ApplicationScoped
public class BranchMembershipRegister {

    private static final String TYPE = "branch-membership";
    private static final UUID NONE = new UUID(0, 0);

    private final Branches branches;
    private final BranchMemberships memberships;
    private final BranchMembershipReader reader;
    private final PersonSearch people;
    private final ChangeLog changes;

    BranchMembershipRegister(
            Branches branches,
            BranchMemberships memberships,
            BranchMembershipReader reader,
            PersonSearch people,
            ChangeLog changes) {
        this.branches = branches;
        this.memberships = memberships;
        this.reader = reader;
        this.people = people;
        this.changes = changes;
    }

    @Transactional
    public BranchMembershipId join(UUID programmeId, BranchMembershipDetails details) {
        var branch = branches.locked(programmeId, details.branchId().value())
                .orElseThrow(() -> Refused.at("branchId", TeamError.BRANCH_UNKNOWN));
        var person = people.found(programmeId, details.personId().value())
                .orElseThrow(() -> Refused.at("personId", TeamError.PERSON_UNKNOWN));
        var membership = new BranchMembership(programmeId, branch, person, details);
        refuseClash(programmeId, membership, NONE);
        memberships.persistAndFlush(membership);
        changes.created(programmeId, TYPE, membership.id(), trace(programmeId, membership.id()));
        return new BranchMembershipId(membership.id());
    }

    @Transactional
    public void revise(UUID programmeId, BranchMembershipId id, long version, BranchMembershipDetails details) {
        var branch = branches.lockedOf(programmeId, id.value()).orElseThrow(Refused::notFound);
        var membership = memberships.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, membership.version());
        var before = trace(programmeId, id.value());
        membership.revise(branch, details);
        refuseClash(programmeId, membership, id.value());
        memberships.flush();
        changes.changed(programmeId, TYPE, id.value(), before, trace(programmeId, id.value()));
    }

    /** Takes out a line entered by mistake; who leaves gets a last day. */
    @Transactional
    public void remove(UUID programmeId, BranchMembershipId id, long version) {
        var membership = memberships.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, membership.version());
        var before = trace(programmeId, id.value());
        memberships.delete(membership);
        memberships.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    public Optional<BranchMembershipView> starting(
            UUID programmeId, BranchId branch, PersonId person, LocalDate startsOn) {
        return reader.starting(programmeId, branch.value(), person.value(), startsOn);
    }

    private BranchMembershipTrace trace(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).map(BranchMembershipTrace::of).orElseThrow();
    }

    private void refuseClash(UUID programmeId, BranchMembership membership, UUID self) {
        if (memberships.othersOf(programmeId, membership.personId(), self).stream().anyMatch(membership::overlaps)) {
            throw Refused.at("startsOn", TeamError.MEMBERSHIP_OVERLAP);
        }
        if (membership.isSecretary()
                && memberships.othersIn(programmeId, membership.branchId(), self).stream()
                        .anyMatch(other -> other.isSecretary() && membership.overlaps(other))) {
            throw Refused.at("role", TeamError.SECRETARY_TAKEN);
        }
    }
}
