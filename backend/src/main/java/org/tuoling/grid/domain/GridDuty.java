package org.tuoling.grid.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

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

    /** @param day null when nobody is to be held to it any more */
    public void holdSince(LocalDate day) {
        this.since = day;
    }

    public long version() {
        return version;
    }
}
