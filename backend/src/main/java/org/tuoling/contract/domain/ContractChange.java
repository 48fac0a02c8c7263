package org.tuoling.contract.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.tuoling.contract.ChangeOfAmount;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.text.Ids;

/** A change of a contract's amount. Changes are only added: a trigger refuses to alter them. */
@Entity
@Immutable
@Table(name = "contract_change")
public class ContractChange {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID contractId;
    private int number;
    private LocalDate changedOn;
    private long amountBeforeMinor;
    private long amountAfterMinor;
    private String reason;
    private UUID decisionId;

    @Embedded
    @EmbeddedColumnNaming("by_%s")
    private Hand by;

    private Instant recordedAt;

    protected ContractChange() {}

    ContractChange(
            UUID programmeId, UUID contractId, int number, long before, ChangeOfAmount change, Hand by, Instant recordedAt) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.contractId = contractId;
        this.number = number;
        this.changedOn = change.on();
        this.amountBeforeMinor = before;
        this.amountAfterMinor = change.amount().minor();
        this.reason = change.reason();
        this.decisionId = change.decisionId();
        this.by = by;
        this.recordedAt = recordedAt;
    }
}
