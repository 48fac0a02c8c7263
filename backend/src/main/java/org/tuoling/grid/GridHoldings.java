package org.tuoling.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoling.grid.domain.GridMemberships;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.HoldingFate;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.Leaving;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.sql.Ref;

/** The grids a leaving person answers for, and his own seat, which {@link GridPlacement} ends with him. */
@ApplicationScoped
public class GridHoldings implements Holdings {

    private final GridLeadershipRegister leaderships;
    private final GridMemberships seats;
    private final GridMembershipReader reader;

    GridHoldings(GridLeadershipRegister leaderships, GridMemberships seats, GridMembershipReader reader) {
        this.leaderships = leaderships;
        this.seats = seats;
        this.reader = reader;
    }

    @Override
    public List<Holding> of(Leaving leaving) {
        LocalDate lastDay = leaving.lastDay();
        var led = leaderships.after(leaving.programmeId(), leaving.person(), lastDay).stream()
                .map(GridHoldings::holding);
        var sat = seats.of(leaving.programmeId(), leaving.person().value()).stream()
                .filter(seat -> seat.goesBeyond(lastDay))
                .map(seat -> reader.one(leaving.programmeId(), seat.id()).orElseThrow())
                .map(seat -> new Holding(
                        "grid-memberships",
                        seat.id(),
                        "网格成员：" + seat.grid().nameZh(),
                        "Member of " + nameEn(seat.grid()),
                        HoldingFate.ENDS));
        return Stream.concat(led, sat).toList();
    }

    @Override
    public void handOver(Leaving leaving, String reason, Optional<PersonId> successor) {
        successor.ifPresent(
                to -> leaderships.passOn(leaving.programmeId(), leaving.person(), to, leaving.lastDay()));
    }

    private static Holding holding(GridLeadershipView leadership) {
        boolean leads = leadership.role() == GridLeadershipRole.LEADER;
        Ref grid = leadership.grid();
        return new Holding(
                "grid-leaderships",
                leadership.id(),
                (leads ? "网格长：" : "副网格长：") + grid.nameZh(),
                (leads ? "Leader of " : "Deputy leader of ") + nameEn(grid),
                HoldingFate.GOES_ON);
    }

    private static String nameEn(Ref grid) {
        return grid.nameEn() == null ? grid.nameZh() : grid.nameEn();
    }
}
