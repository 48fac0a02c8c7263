package org.tuoling.absence.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tuoling.absence.ExtensionState;
import org.tuoling.shared.text.Ids;

/** A later end somebody has asked for. What it came to stays written down. */
@Entity
@Table(name = "leave_extension")
class LeaveExtension {

    @Id
    private UUID id;

    private UUID programmeId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "leave_id")
    private Leave leave;

    private int round;
    private Instant formerEndsAt;
    private Instant endsAt;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    private Instant requestedAt;
    private Instant decidedAt;

    protected LeaveExtension() {}

    LeaveExtension(
            UUID programmeId, Leave leave, int round, Instant formerEndsAt, Instant endsAt, String reason, Instant now) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.leave = leave;
        this.round = round;
        this.formerEndsAt = formerEndsAt;
        this.endsAt = endsAt;
        this.reason = reason;
        this.state = ExtensionState.REQUESTED;
        this.requestedAt = now;
    }

    void settle(ExtensionState outcome, Instant now) {
        this.state = outcome;
        this.decidedAt = now;
    }

    int round() {
        return round;
    }

    boolean isOpen() {
        return state == ExtensionState.REQUESTED;
    }
}
