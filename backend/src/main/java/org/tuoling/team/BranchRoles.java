package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.Holdings;
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
    public List<Holding> of(UUID programmeId, PersonId person, LocalDate day) {
        return reader.heldOn(programmeId, person.value(), day).stream()
                .map(BranchRoles::holding)
                .toList();
    }

    private static Holding holding(BranchMembershipView held) {
        String role = "team.BranchRole." + held.role();
        String branchEn = held.branch().nameEn() == null ? held.branch().nameZh() : held.branch().nameEn();
        return new Holding(
                "branch-memberships",
                held.id(),
                held.branch().nameZh() + "：" + Words.of(role, Locale.SIMPLIFIED_CHINESE),
                branchEn + ": " + Words.of(role, Locale.ENGLISH),
                held.role() != BranchRole.MEMBER);
    }

    @Override
    public void handOver(UUID programmeId, PersonId from, PersonId to, LocalDate lastDay) {
        for (BranchMembership left : memberships.heldFrom(programmeId, from.value(), lastDay)) {
            if (left.startsOn().isAfter(lastDay)) {
                continue;
            }
            var until = left.endsOn();
            boolean goesOn = left.role() != BranchRole.MEMBER && left.lastDay().isAfter(lastDay);
            end(left, lastDay);
            if (goesOn) {
                takeOver(programmeId, left, to.value(), lastDay.plusDays(1), until);
            }
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
