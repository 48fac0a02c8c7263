package org.tuoling.rollcall.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.tuoling.rollcall.RollCallScheduleDetails;
import org.tuoling.shared.text.Ids;

/** When the roll-calls of a site open and how they go on. */
@Entity
@Table(name = "roll_call_schedule")
public class RollCallSchedule {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID placeId;
    private LocalDate validFrom;
    private LocalTime opensAt;
    private int cutOffMinutes;
    private int escalationMinutes;
    private int closingMinutes;

    protected RollCallSchedule() {}

    public RollCallSchedule(UUID programmeId, RollCallScheduleDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        revise(details);
    }

    /** Calls that are open keep the hours they opened with. */
    public void revise(RollCallScheduleDetails details) {
        this.placeId = details.placeId().value();
        this.validFrom = details.validFrom();
        this.opensAt = details.opensAt();
        this.cutOffMinutes = Math.toIntExact(details.cutOff().toMinutes());
        this.escalationMinutes = Math.toIntExact(details.escalation().toMinutes());
        this.closingMinutes = Math.toIntExact(details.closing().toMinutes());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
