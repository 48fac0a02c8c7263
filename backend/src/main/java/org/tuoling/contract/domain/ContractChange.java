package org.tuoling.contract.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tuoling.contract.ChangeOfAmount;
import org.tuoling.contract.ChangeState;
import org.tuoling.contract.ContractError;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/**
 * Another amount for a contract: one proposes it, another confirms it. What was proposed stays as it is, and once it is
 * closed nothing of it changes any more.
 */
@Entity
@Table(name = "contract_change")
public class ContractChange {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID contractId;
    private int number;
    private LocalDate changedOn;
    private long amountBeforeMinor;
    private long amountAfterMinor;
    private String reason;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @Embedded
    @EmbeddedColumnNaming("proposed_by_%s")
    private Hand proposedBy;

    private Instant proposedAt;

    @Embedded
    @EmbeddedColumnNaming("closed_by_%s")
    private Hand closedBy;

    private Instant closedAt;
    private String rejectionReason;

    protected ContractChange() {}

    ContractChange(UUID programmeId, UUID contractId, int number, long before, ChangeOfAmount change, Hand by, Instant now) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.contractId = contractId;
        this.number = number;
        this.changedOn = change.on();
        this.amountBeforeMinor = before;
        this.amountAfterMinor = change.amount().minor();
        this.reason = change.reason();
        this.decisionId = change.decisionId();
        this.state = ChangeState.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** @param decision the collective decision it rests on; null for the one it was proposed on, if any */
    void confirm(UUID decision, Hand by, Instant now) {
        if (proposedBy.isSame(by)) {
            throw new Refused(ContractError.CONFIRMER_PROPOSED);
        }
        close(ChangeState.CONFIRMED, by, now);
        this.decisionId = decision == null ? decisionId : decision;
    }

    void reject(String why, Hand by, Instant now) {
        close(ChangeState.REJECTED, by, now);
        this.rejectionReason = why;
    }

    void withdraw(Hand by, Instant now) {
        if (!proposedBy.isSame(by)) {
            throw new Refused(ContractError.NOT_YOUR_PROPOSAL);
        }
        close(ChangeState.WITHDRAWN, by, now);
    }

    private void close(ChangeState to, Hand by, Instant now) {
        if (state != ChangeState.PROPOSED) {
            throw new Refused(ContractError.STEP_IMPOSSIBLE);
        }
        this.state = to;
        this.closedBy = by;
        this.closedAt = now;
    }

    UUID id() {
        return id;
    }

    /** What the contract is to be over, in fen. */
    long amount() {
        return amountAfterMinor;
    }

    public LocalDate on() {
        return changedOn;
    }

    UUID decisionId() {
        return decisionId;
    }
}
