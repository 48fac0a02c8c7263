package org.tuoling.rollcall.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tuoling.rollcall.CorrectionDetails;
import org.tuoling.rollcall.CorrectionOutcome;
import org.tuoling.shared.text.Ids;

/** What turned out about an entry after its roll-call was closed. It stands beside the entry and is never changed. */
@Entity
@Immutable
@Table(name = "roll_call_correction")
public class RollCallCorrection {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID rollCallId;
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private CorrectionOutcome outcome;

    private String reason;
    private Instant correctedAt;
    private String correctedByName;

    protected RollCallCorrection() {}

    public RollCallCorrection(RollCall call, RollCallEntry entry, CorrectionDetails details, String byName, Instant now) {
        call.requireClosed();
        this.id = Ids.next();
        this.programmeId = call.programmeId();
        this.rollCallId = call.id();
        this.entryId = entry.id();
        this.outcome = details.outcome();
        this.reason = details.reason();
        this.correctedAt = now;
        this.correctedByName = byName;
    }

    public UUID id() {
        return id;
    }
}
