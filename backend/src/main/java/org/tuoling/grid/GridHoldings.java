package org.tuoling.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.sql.Ref;

/** The grids a leaving person answers for; his own seat ends with him. */
@ApplicationScoped
public class GridHoldings implements Holdings {

    private final GridLeadershipRegister leaderships;

    GridHoldings(GridLeadershipRegister leaderships) {
        this.leaderships = leaderships;
    }

    @Override
    public List<Holding> of(UUID programmeId, PersonId person, LocalDate day) {
        return leaderships.after(programmeId, person, day).stream()
                .map(GridHoldings::holding)
                .toList();
    }

    @Override
    public void handOver(UUID programmeId, PersonId from, PersonId to, LocalDate lastDay) {
        leaderships.passOn(programmeId, from, to, lastDay);
    }

    private static Holding holding(GridLeadershipView leadership) {
        boolean leads = leadership.role() == GridLeadershipRole.LEADER;
        Ref grid = leadership.grid();
        return new Holding(
                "grid-leaderships",
                leadership.id(),
                (leads ? "网格长：" : "副网格长：") + grid.nameZh(),
                (leads ? "Leader of " : "Deputy leader of ") + (grid.nameEn() == null ? grid.nameZh() : grid.nameEn()),
                true);
    }
}
