package org.tuoling.grid.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.grid.GridError;
import org.tuoling.grid.GridLeadershipDetails;
import org.tuoling.grid.GridLeadershipRole;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** That a person answers for a grid, or stands in for who does, from a day on. */
@Entity
@Table(name = "grid_leadership")
public class GridLeadership {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID gridId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private GridLeadershipRole role;

    private LocalDate startsOn;
    private LocalDate endsOn;

    protected GridLeadership() {}

    /** It ends with its grid at the latest. */
    public GridLeadership(UUID programmeId, Grid grid, GridLeadershipDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.gridId = grid.id();
        this.personId = details.personId().value();
        this.role = details.role();
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn() == null ? grid.endsOn() : details.endsOn();
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw Refused.at("endsOn", CommonError.DATES_OUT_OF_ORDER);
        }
        if (!grid.isOpen(startsOn, endsOn)) {
            throw Refused.at("startsOn", GridError.OUTSIDE_TERM);
        }
    }

    /** It can be made shorter, not longer: what comes after may be somebody else's. */
    public void end(LocalDate day) {
        if (day.isBefore(startsOn)) {
            throw Refused.at("endsOn", GridError.ENDED_BEFORE_START);
        }
        if (endsOn != null && endsOn.isBefore(day)) {
            throw Refused.at("endsOn", GridError.ENDED_ALREADY);
        }
        this.endsOn = day;
    }

    /** Refuses a second leader, and one person twice, at any one time of a grid. */
    public void refuseBeside(GridLeadership other) {
        if (!overlaps(other)) {
            return;
        }
        if (personId.equals(other.personId)) {
            throw Refused.at("personId", GridError.LEADERSHIP_OVERLAP);
        }
        if (role == GridLeadershipRole.LEADER && other.role == GridLeadershipRole.LEADER) {
            throw Refused.at("startsOn", GridError.LEADER_OVERLAP);
        }
    }

    public boolean ranksBelow(GridLeadershipRole other) {
        return role == GridLeadershipRole.DEPUTY && other == GridLeadershipRole.LEADER;
    }

    private boolean overlaps(GridLeadership other) {
        return covers(other.startsOn) || other.covers(startsOn);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
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

    public GridLeadershipRole role() {
        return role;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
