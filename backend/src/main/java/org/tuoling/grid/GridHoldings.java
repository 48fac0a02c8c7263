package org.tuoling.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.HoldingFate;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.Leaving;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.sql.Ref;

/** The grids a leaving person answers for, and his own seat, which {@link GridPlacement} ends with him. */
@ApplicationScoped
public class GridHoldings implements Holdings {

    private final GridLeadershipRegister leaderships;
    private final GridLeadershipReader led;
    private final GridMembershipReader seats;

    GridHoldings(GridLeadershipRegister leaderships, GridLeadershipReader led, GridMembershipReader seats) {
        this.leaderships = leaderships;
        this.led = led;
        this.seats = seats;
    }

    @Override
    public List<Holding> of(Leaving leaving) {
        var person = leaving.person().value();
        var dayAfter = leaving.lastDay().plusDays(1);
        var leads = led.from(leaving.programmeId(), person, dayAfter).stream()
                .map(held -> holding("grid-leaderships", held.id(), held.role().name(), held.grid(), HoldingFate.GOES_ON));
        var sits = seats.from(leaving.programmeId(), person, dayAfter).stream()
                .map(seat -> holding("grid-memberships", seat.id(), "MEMBER", seat.grid(), HoldingFate.ENDS));
        return Stream.concat(leads, sits).toList();
    }

    @Override
    public void handOver(Leaving leaving, String reason, Optional<PersonId> successor) {
        successor.ifPresent(
                to -> leaderships.passOn(leaving.programmeId(), leaving.person(), to, leaving.lastDay()));
    }

    private static Holding holding(String record, UUID id, String as, Ref grid, HoldingFate fate) {
        String held = "grid.holding." + as;
        return new Holding(
                record,
                id,
                Words.of(held, Locale.SIMPLIFIED_CHINESE, grid.name(Locale.SIMPLIFIED_CHINESE)),
                Words.of(held, Locale.ENGLISH, grid.name(Locale.ENGLISH)),
                fate);
    }
}
