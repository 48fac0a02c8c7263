package org.tuoling.grid.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.grid.GridError;
import org.tuoling.shared.problem.Refused;

/** From which day on everybody on post of a programme sits in a grid. */
@Entity
@Table(name = "grid_duty")
public class GridDuty {

    @Id
    private UUID programmeId;

    @Version
    private long version;

    private LocalDate since;

    protected GridDuty() {}

    /** Once declared it stands: it can be made to hold from an earlier day, not from a later one. */
    public void holdSince(LocalDate day) {
        if (since != null && day.isAfter(since)) {
            throw Refused.at("since", GridError.DUTY_STANDS, since);
        }
        this.since = day;
    }

    public long version() {
        return version;
    }
}
