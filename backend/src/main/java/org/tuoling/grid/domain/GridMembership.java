package org.tuoling.grid.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.grid.GridError;
import org.tuoling.grid.GridMembershipDetails;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** That a person sits in a leaf of the grid tree from a day on. */
@Entity
@Table(name = "grid_membership")
public class GridMembership {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID gridId;
    private UUID personId;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected GridMembership() {}

    /** It ends with its grid at the latest. */
    public GridMembership(UUID programmeId, Grid grid, GridMembershipDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.gridId = grid.id();
        this.personId = details.personId().value();
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn() == null ? grid.endsOn() : details.endsOn();
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw Refused.at("endsOn", CommonError.DATES_OUT_OF_ORDER);
        }
        if (!grid.isLeaf()) {
            throw Refused.at("gridId", GridError.NOT_A_LEAF);
        }
        if (!grid.isOpen(startsOn, endsOn)) {
            throw Refused.at("startsOn", GridError.OUTSIDE_TERM);
        }
    }

    /** The person moves on: this is the day before his first in the next grid. */
    public void makeWayFor(LocalDate next) {
        if (!startsOn.isBefore(next)) {
            throw Refused.at("startsOn", GridError.MOVED_THAT_DAY);
        }
        this.endsOn = next.minusDays(1);
    }

    /** It can be made shorter, not longer: what comes after may belong to another grid. */
    public void end(LocalDate day) {
        if (day.isBefore(startsOn)) {
            throw Refused.at("endsOn", GridError.ENDED_BEFORE_START);
        }
        if (endsOn != null && endsOn.isBefore(day)) {
            throw Refused.at("endsOn", GridError.ENDED_ALREADY);
        }
        this.endsOn = day;
    }

    public boolean overlaps(GridMembership other) {
        return covers(other.startsOn) || other.covers(startsOn);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    public boolean goesBeyond(LocalDate day) {
        return endsOn == null || endsOn.isAfter(day);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID gridId() {
        return gridId;
    }

    public UUID personId() {
        return personId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }
}
