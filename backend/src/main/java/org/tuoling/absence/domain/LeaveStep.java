package org.tuoling.absence.domain;

import jakarta.persistence.Embedded;
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
import org.tuoling.absence.Approver;
import org.tuoling.absence.Decider;
import org.tuoling.absence.Decision;
import org.tuoling.absence.StepState;
import org.tuoling.shared.text.Ids;

/** One word that a leave needs: whose authority it is, and who has decided by it. */
@Entity
@Table(name = "leave_step")
class LeaveStep {

    @Id
    private UUID id;

    private UUID programmeId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "leave_id")
    private Leave leave;

    private int round;
    private int position;

    @Embedded
    private Approver approver;

    @Enumerated(EnumType.STRING)
    private StepState state;

    private UUID gridId;
    private UUID decidedById;
    private String decidedByName;
    private UUID onBehalfOfId;
    private String reason;
    private Instant decidedAt;

    protected LeaveStep() {}

    LeaveStep(UUID programmeId, Leave leave, int round, int position, Approver approver) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.leave = leave;
        this.round = round;
        this.position = position;
        this.approver = approver;
        this.state = position == 0 ? StepState.AWAITED : StepState.LATER;
    }

    void decide(Decision decision, String why, Decider by, Instant now) {
        this.state = decision == Decision.APPROVED ? StepState.APPROVED : StepState.REJECTED;
        this.reason = why;
        this.gridId = by.gridId();
        this.decidedById = by.personId();
        this.decidedByName = by.name();
        this.onBehalfOfId = by.onBehalfOfId();
        this.decidedAt = now;
    }

    void await() {
        this.state = StepState.AWAITED;
    }

    void lapse() {
        this.state = StepState.LAPSED;
    }

    boolean is(int wantedRound, int wantedPosition) {
        return round == wantedRound && position == wantedPosition;
    }

    boolean isAwaited() {
        return state == StepState.AWAITED;
    }

    boolean isOpen() {
        return state == StepState.AWAITED || state == StepState.LATER;
    }

    /** Whether it comes right after the other. */
    boolean follows(LeaveStep other) {
        return round == other.round && position == other.position + 1;
    }

    Approver approver() {
        return approver;
    }

    boolean isDecided() {
        return decidedAt != null;
    }
}
