package org.tuoling.decision.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.decision.DecisionKind;
import org.tuoling.decision.GateRequest;
import org.tuoling.shared.text.Ids;

/** What part of a decision something took, and since when no longer. */
@Entity
@Table(name = "decision_use")
public class DecisionUse {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private UUID payeeId;
    private String useType;
    private UUID useId;
    private long amountMinor;
    private LocalDate usedOn;
    private Instant recordedAt;
    private Instant releasedAt;

    protected DecisionUse() {}

    DecisionUse(UUID programmeId, UUID decisionId, GateRequest request, Instant now) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.decisionId = decisionId;
        this.kind = request.kind();
        this.payeeId = request.payeeId();
        this.useType = request.useType();
        this.useId = request.useId();
        this.amountMinor = request.amount().minor();
        this.usedOn = request.on();
        this.recordedAt = now;
    }

    void release(Instant now) {
        this.releasedAt = now;
    }

    DecisionKind kind() {
        return kind;
    }

    long amountMinor() {
        return amountMinor;
    }

    public UUID decisionId() {
        return decisionId;
    }
}
