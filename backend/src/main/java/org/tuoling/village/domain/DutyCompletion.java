package org.tuoling.village.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.text.Ids;
import org.tuoling.village.CompletionDetails;

/** That a duty was reported as done. One that was not is revoked and stays to be read. */
@Entity
@Table(name = "duty_completion")
public class DutyCompletion {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID programmeId;

    @Column(updatable = false)
    private UUID dutyId;

    @Column(updatable = false)
    private LocalDate doneOn;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private boolean bySelf;

    @Column(updatable = false)
    private Instant recordedAt;

    private Instant revokedAt;
    private String revokeReason;

    protected DutyCompletion() {}

    DutyCompletion(UUID programmeId, UUID dutyId, CompletionDetails details, boolean bySelf, Instant now) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.dutyId = dutyId;
        this.doneOn = details.doneOn();
        this.note = details.note();
        this.bySelf = bySelf;
        this.recordedAt = now;
    }

    public void revoke(String reason, Instant now) {
        this.revokedAt = now;
        this.revokeReason = reason;
    }

    public UUID id() {
        return id;
    }
}
