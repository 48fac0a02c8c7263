package org.tuoling.village.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.tuoling.shared.problem.Refused;
import org.tuoling.village.CompletionDetails;
import org.tuoling.village.DutyDoer;
import org.tuoling.village.VillageError;

/** One duty of one person in one period. Duties are generated; here they are reported as done. */
@Entity
@Table(name = "duty")
public class Duty {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID programmeId;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private LocalDate periodStart;

    @Column(updatable = false)
    @ColumnTransformer(read = "nullif(station_last_day, 'infinity')")
    private LocalDate stationLastDay;

    /** The completion that stands. */
    private UUID completionId;

    private LocalDate doneOn;

    protected Duty() {}

    /** Reports it as done: by the person himself, or for him by those who keep these records. */
    public DutyCompletion complete(CompletionDetails details, DutyDoer doer, LocalDate today, Instant now) {
        boolean bySelf = personId.equals(doer.personId());
        if (!bySelf && !doer.keepsRecords()) {
            throw new Refused(VillageError.DUTY_OF_ANOTHER);
        }
        if (completionId != null) {
            throw new Refused(VillageError.DUTY_DONE);
        }
        if (details.doneOn().isBefore(periodStart)) {
            throw Refused.at("doneOn", VillageError.DONE_BEFORE_PERIOD);
        }
        if (details.doneOn().isAfter(today)) {
            throw Refused.at("doneOn", VillageError.DONE_IN_FUTURE);
        }
        if (stationLastDay != null && details.doneOn().isAfter(stationLastDay)) {
            throw Refused.at("doneOn", VillageError.DONE_AFTER_STATION);
        }
        var completion = new DutyCompletion(programmeId, id, details, bySelf, now);
        this.completionId = completion.id();
        this.doneOn = details.doneOn();
        return completion;
    }

    /** It turned out not to have been done; tells which completion no longer stands. */
    public UUID reopen() {
        if (completionId == null) {
            throw new Refused(VillageError.DUTY_NOT_DONE);
        }
        UUID fallen = completionId;
        this.completionId = null;
        this.doneOn = null;
        return fallen;
    }

    public UUID id() {
        return id;
    }
}
