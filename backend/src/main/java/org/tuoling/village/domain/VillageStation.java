package org.tuoling.village.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.village.Posting;
import org.tuoling.village.StationDetails;
import org.tuoling.village.VillageError;

/** 驻村: a person's stint in a village, within one of his deployments. */
@Entity
@Table(name = "village_station")
public class VillageStation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private UUID villageId;

    @Column(updatable = false)
    private UUID deploymentId;

    /** The deployment's days; the database carries later changes of them here. */
    @Column(updatable = false)
    private LocalDate deploymentStartsOn;

    @Column(updatable = false)
    @ColumnTransformer(read = "nullif(deployment_last_day, 'infinity')", write = "coalesce(cast(? as date), 'infinity')")
    private LocalDate deploymentLastDay;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate endedOn;
    private String endReason;

    protected VillageStation() {}

    public VillageStation(UUID programmeId, StationDetails details, Posting posting) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.personId = details.personId().value();
        this.villageId = details.villageId().value();
        this.deploymentId = posting.deploymentId().value();
        this.deploymentStartsOn = posting.startsOn();
        this.deploymentLastDay = posting.lastDay();
        write(details);
    }

    /** Another person, village or deployment makes another stint: changing them would rewrite who did which duties. */
    public void revise(StationDetails details) {
        boolean other = details.deploymentId() != null && !deploymentId.equals(details.deploymentId().value());
        if (!personId.equals(details.personId().value())) {
            throw Refused.at("personId", VillageError.STATION_FIXED);
        }
        if (!villageId.equals(details.villageId().value())) {
            throw Refused.at("villageId", VillageError.STATION_FIXED);
        }
        if (other) {
            throw Refused.at("deploymentId", VillageError.STATION_FIXED);
        }
        write(details);
    }

    /** Records that the person has left the village. It happens once. */
    public void end(LocalDate day, String reason, LocalDate today) {
        if (endedOn != null) {
            throw new Refused(VillageError.ENDED_ALREADY);
        }
        if (day.isBefore(startsOn)) {
            throw Refused.at("endedOn", VillageError.ENDED_BEFORE_START);
        }
        if (day.isAfter(today)) {
            throw Refused.at("endedOn", VillageError.END_IN_FUTURE);
        }
        refuseOutside(day, "endedOn");
        this.endedOn = day;
        this.endReason = reason;
    }

    /** Whether both cannot be: one person twice in one village at a time. */
    public boolean clashesWith(VillageStation other) {
        return personId.equals(other.personId)
                && villageId.equals(other.villageId)
                && !startsOn.isAfter(other.lastDay())
                && !other.startsOn.isAfter(lastDay());
    }

    private void write(StationDetails details) {
        if (details.endsOn() != null && details.endsOn().isBefore(details.startsOn())) {
            throw Refused.at("endsOn", CommonError.DATES_OUT_OF_ORDER);
        }
        if (endedOn != null && endedOn.isBefore(details.startsOn())) {
            throw Refused.at("startsOn", VillageError.ENDED_BEFORE_START);
        }
        refuseOutside(details.startsOn(), "startsOn");
        if (details.endsOn() != null) {
            refuseOutside(details.endsOn(), "endsOn");
        }
        this.code = details.code();
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn();
    }

    private void refuseOutside(LocalDate day, String field) {
        if (day.isBefore(deploymentStartsOn) || deploymentLastDay != null && day.isAfter(deploymentLastDay)) {
            throw Refused.at(field, VillageError.OUTSIDE_DEPLOYMENT);
        }
    }

    private LocalDate lastDay() {
        var own = endedOn != null ? endedOn : endsOn == null ? LocalDate.MAX : endsOn;
        return deploymentLastDay != null && deploymentLastDay.isBefore(own) ? deploymentLastDay : own;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public String code() {
        return code;
    }

    public UUID personId() {
        return personId;
    }

    public UUID villageId() {
        return villageId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
