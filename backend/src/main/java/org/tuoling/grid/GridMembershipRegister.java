package org.tuoling.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.grid.domain.GridMembership;
import org.tuoling.grid.domain.GridMemberships;
import org.tuoling.grid.domain.Grids;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/**
 * Keeps who sits where. Memberships of one person are changed one after another (he is locked), so that two clerks who
 * move him at once leave one history.
 */
@ApplicationScoped
public class GridMembershipRegister {

    private static final String TYPE = "grid-membership";

    private final GridMemberships memberships;
    private final Grids grids;
    private final GridMembershipReader reader;
    private final PersonRegister people;
    private final GridDutyRegister duty;
    private final ChangeLog changes;

    GridMembershipRegister(
            GridMemberships memberships,
            Grids grids,
            GridMembershipReader reader,
            PersonRegister people,
            GridDutyRegister duty,
            ChangeLog changes) {
        this.memberships = memberships;
        this.grids = grids;
        this.reader = reader;
        this.people = people;
        this.duty = duty;
        this.changes = changes;
    }

    /** Seats the person in a grid; where he sits on that day, he leaves the day before. */
    @Transactional
    public GridMembershipId move(UUID programmeId, GridMembershipDetails details) {
        if (!people.lock(programmeId, details.personId())) {
            throw Refused.at("personId", GridError.PERSON_UNKNOWN);
        }
        var grid = grids.one(programmeId, details.gridId().value())
                .orElseThrow(() -> Refused.at("gridId", GridError.GRID_UNKNOWN));
        var membership = new GridMembership(programmeId, grid, details);
        var others = memberships.of(programmeId, membership.personId());
        others.stream()
                .filter(other -> other.covers(details.startsOn()))
                .forEach(present -> leaveFor(programmeId, present, membership));
        if (others.stream().anyMatch(membership::overlaps)) {
            throw Refused.at("endsOn", GridError.MEMBERSHIP_OVERLAP);
        }
        memberships.persistAndFlush(membership);
        changes.created(programmeId, TYPE, membership.id(), view(programmeId, membership.id()));
        duty.refuseUnplaced(programmeId, details.personId());
        return new GridMembershipId(membership.id());
    }

    private void leaveFor(UUID programmeId, GridMembership present, GridMembership next) {
        if (present.gridId().equals(next.gridId())) {
            throw Refused.at("gridId", GridError.ALREADY_THERE);
        }
        change(programmeId, present, () -> present.makeWayFor(next.startsOn()));
    }

    /** Records or brings forward the last day. */
    @Transactional
    public void end(UUID programmeId, GridMembershipId id, LocalDate day) {
        var membership = inTurn(programmeId, id);
        change(programmeId, membership, () -> membership.end(day));
        duty.refuseUnplaced(programmeId, new PersonId(membership.personId()));
    }

    /** Takes out a membership entered by mistake. */
    @Transactional
    public void remove(UUID programmeId, GridMembershipId id, long version) {
        var membership = inTurn(programmeId, id);
        ETag.check(version, membership.version());
        var before = view(programmeId, id.value());
        memberships.delete(membership);
        memberships.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
        duty.refuseUnplaced(programmeId, new PersonId(membership.personId()));
    }

    /** The one that begins on a day, as workbooks name it. */
    public Optional<GridMembershipView> beginning(UUID programmeId, PersonId person, LocalDate day) {
        return reader.beginning(programmeId, person.value(), day);
    }

    /** Read only once its person is locked, so that it is as the clerk before has left it. */
    private GridMembership inTurn(UUID programmeId, GridMembershipId id) {
        var shown = reader.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        people.lock(programmeId, new PersonId(shown.person().id()));
        return memberships.one(programmeId, id.value()).orElseThrow(Refused::notFound);
    }

    private GridMembershipView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void change(UUID programmeId, GridMembership membership, Runnable change) {
        var before = view(programmeId, membership.id());
        change.run();
        memberships.flush();
        changes.changed(programmeId, TYPE, membership.id(), before, view(programmeId, membership.id()));
    }
}
