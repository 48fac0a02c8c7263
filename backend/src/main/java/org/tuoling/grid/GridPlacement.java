package org.tuoling.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.grid.domain.GridMembership;
import org.tuoling.grid.domain.GridMemberships;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.Placement;

/** Lets a deployment seat its person in a grid, and end that with it. */
@ApplicationScoped
public class GridPlacement implements Placement {

    private final GridRegister grids;
    private final GridMemberships memberships;
    private final GridMembershipRegister register;
    private final GridDutyRegister duty;

    GridPlacement(
            GridRegister grids, GridMemberships memberships, GridMembershipRegister register, GridDutyRegister duty) {
        this.grids = grids;
        this.memberships = memberships;
        this.register = register;
        this.duty = duty;
    }

    @Override
    public Optional<UUID> coded(UUID programmeId, String code) {
        return grids.coded(programmeId, code).map(GridView::id);
    }

    /** Somebody who sits there already keeps his seat. */
    @Override
    public void place(UUID programmeId, PersonId person, UUID gridId, LocalDate from) {
        boolean sitsThere = seatOn(programmeId, person, from)
                .filter(seat -> seat.gridId().equals(gridId))
                .isPresent();
        if (!sitsThere) {
            register.move(programmeId, new GridMembershipDetails(person, new GridId(gridId), from, null));
        }
    }

    /** A seat that was only to begin later never does. */
    @Override
    public void leave(UUID programmeId, PersonId person, LocalDate lastDay) {
        for (var seat : memberships.of(programmeId, person.value())) {
            var id = new GridMembershipId(seat.id());
            if (seat.startsOn().isAfter(lastDay)) {
                register.remove(programmeId, id, seat.version());
            } else if (seat.goesBeyond(lastDay)) {
                register.end(programmeId, id, lastDay);
            }
        }
    }

    @Override
    public void refuseUnplaced(UUID programmeId, PersonId person) {
        duty.refuseUnplaced(programmeId, person);
    }

    private Optional<GridMembership> seatOn(UUID programmeId, PersonId person, LocalDate day) {
        return memberships.of(programmeId, person.value()).stream()
                .filter(seat -> seat.covers(day))
                .findFirst();
    }
}
