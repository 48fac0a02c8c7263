package org.tuoling.disbursement.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.tuoling.disbursement.DisbursementState;
import org.tuoling.disbursement.Occasion;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.text.Ids;

/** A step a disbursement took. Steps are only added: a trigger refuses to change them. */
@Entity
@Immutable
@Table(name = "disbursement_step")
public class DisbursementStep {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID disbursementId;
    private int number;

    @Enumerated(EnumType.STRING)
    private DisbursementState fromState;

    @Enumerated(EnumType.STRING)
    private DisbursementState toState;

    @Embedded
    @EmbeddedColumnNaming("by_%s")
    private Hand by;

    private String reason;
    private LocalDate takenOn;
    private Instant recordedAt;

    protected DisbursementStep() {}

    DisbursementStep(
            UUID programmeId,
            UUID disbursementId,
            int number,
            DisbursementState from,
            DisbursementState to,
            Occasion occasion,
            String reason) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.disbursementId = disbursementId;
        this.number = number;
        this.fromState = from;
        this.toState = to;
        this.by = occasion.by();
        this.reason = reason;
        this.takenOn = occasion.on();
        this.recordedAt = occasion.recordedAt();
    }
}
