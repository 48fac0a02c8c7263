package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.HoldingFate;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.Leaving;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Words;
import org.tuoling.team.domain.BranchMembership;
import org.tuoling.team.domain.BranchMemberships;
import org.tuoling.team.domain.Branches;

/**
 * What somebody is in his branch when he leaves: an office goes on to the successor, membership ends. A successor who
 * holds an office already, or is to hold one, keeps that and takes no second.
 */
@ApplicationScoped
class BranchRoles implements Holdings {

    private static final String TYPE = "branch-membership";

    private final Branches branches;
    private final BranchMemberships memberships;
    private final BranchMembershipReader reader;
    private final PersonSearch people;
    private final ChangeLog changes;

    BranchRoles(
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

    @Override
    public List<Holding> of(Leaving leaving) {
        return reader.from(leaving.programmeId(), leaving.person().value(), dayAfter(leaving)).stream()
                .map(BranchRoles::holding)
                .toList();
    }

    private static Holding holding(BranchMembershipView held) {
        String role = "team.BranchRole." + held.role();
        return new Holding(
                "branch-memberships",
                held.id(),
                held.branch().name(Locale.SIMPLIFIED_CHINESE) + "：" + Words.of(role, Locale.SIMPLIFIED_CHINESE),
                held.branch().name(Locale.ENGLISH) + ": " + Words.of(role, Locale.ENGLISH),
                held.role() == BranchRole.MEMBER ? HoldingFate.ENDS : HoldingFate.GOES_ON);
    }

    private static LocalDate dayAfter(Leaving leaving) {
        return leaving.lastDay().plusDays(1);
    }

    @Override
    public void handOver(Leaving leaving, String reason, Optional<PersonId> successor) {
        var lastDay = leaving.lastDay();
        for (BranchMembership left :
                memberships.heldFrom(leaving.programmeId(), leaving.person().value(), dayAfter(leaving))) {
            var until = left.endsOn();
            boolean later = left.startsOn().isAfter(lastDay);
            stop(left, lastDay);
            if (left.role() != BranchRole.MEMBER) {
                var from = later ? left.startsOn() : dayAfter(leaving);
                successor.ifPresent(to -> takeOver(leaving.programmeId(), left, to.value(), from, until));
            }
        }
    }

    /** What was only to begin later never does. */
    private void stop(BranchMembership held, LocalDate lastDay) {
        if (held.startsOn().isAfter(lastDay)) {
            var before = trace(held.programmeId(), held.id());
            memberships.delete(held);
            memberships.flush();
            changes.deleted(held.programmeId(), TYPE, held.id(), before);
        } else {
            end(held, lastDay);
        }
    }

    private void takeOver(UUID programmeId, BranchMembership left, UUID successor, LocalDate from, LocalDate until) {
        var own = memberships.heldFrom(programmeId, successor, from);
        boolean free = own.stream()
                .allMatch(held -> held.role() == BranchRole.MEMBER && held.startsOn().isBefore(from));
        if (!free) {
            return;
        }
        own.forEach(held -> end(held, from.minusDays(1)));
        var branch = branches.locked(programmeId, left.branchId()).orElseThrow();
        var person = people.found(programmeId, successor).orElseThrow();
        var details = new BranchMembershipDetails(
                new BranchId(left.branchId()), new PersonId(successor), left.role(), from, until);
        var taken = new BranchMembership(programmeId, branch, person, details);
        memberships.persistAndFlush(taken);
        changes.created(programmeId, TYPE, taken.id(), trace(programmeId, taken.id()));
    }

    private void end(BranchMembership held, LocalDate lastDay) {
        var before = trace(held.programmeId(), held.id());
        held.endOn(lastDay);
        memberships.flush();
        changes.changed(held.programmeId(), TYPE, held.id(), before, trace(held.programmeId(), held.id()));
    }

    private BranchMembershipTrace trace(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).map(BranchMembershipTrace::of).orElseThrow();
    }
}
