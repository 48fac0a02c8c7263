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
import org.tuoling.contract.ContractError;
import org.tuoling.contract.MovementKind;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** Money set apart for a contract, given free again or settled: what one entry of the ledger is made for. */
@Entity
@Table(name = "contract_movement")
public class ContractMovement {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID contractId;
    private int number;

    @Enumerated(EnumType.STRING)
    private MovementKind kind;

    private long amountMinor;
    private LocalDate movedOn;

    @Embedded
    @EmbeddedColumnNaming("by_%s")
    private Hand by;

    private Instant recordedAt;
    private Instant reversedAt;
    private String reversalReason;

    protected ContractMovement() {}

    ContractMovement(
            UUID programmeId,
            UUID contractId,
            int number,
            MovementKind kind,
            long amountMinor,
            LocalDate movedOn,
            Hand by,
            Instant recordedAt) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.contractId = contractId;
        this.number = number;
        this.kind = kind;
        this.amountMinor = amountMinor;
        this.movedOn = movedOn;
        this.by = by;
        this.recordedAt = recordedAt;
    }

    /** Its entry was reversed. */
    public void reverse(String reason, Instant now) {
        if (reversedAt != null) {
            throw new Refused(ContractError.STEP_IMPOSSIBLE);
        }
        this.reversedAt = now;
        this.reversalReason = reason;
    }

    public UUID id() {
        return id;
    }

    public UUID contractId() {
        return contractId;
    }

    public int number() {
        return number;
    }

    public MovementKind kind() {
        return kind;
    }

    public Money amount() {
        return Money.cny(amountMinor);
    }

    public LocalDate movedOn() {
        return movedOn;
    }
}
