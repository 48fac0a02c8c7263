package org.tuoling.disbursement.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tuoling.disbursement.DisbursementError;
import org.tuoling.disbursement.Occasion;
import org.tuoling.disbursement.RefundDetails;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** Money a payee gave back. */
@Entity
@Table(name = "disbursement_refund")
public class Refund {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID disbursementId;
    private int number;
    private long amountMinor;
    private LocalDate refundedOn;
    private String reason;
    private String bankReference;

    @Embedded
    @EmbeddedColumnNaming("by_%s")
    private Hand by;

    private Instant recordedAt;
    private Instant reversedAt;
    private String reversalReason;

    protected Refund() {}

    Refund(UUID programmeId, UUID disbursementId, int number, RefundDetails details, Occasion occasion) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.disbursementId = disbursementId;
        this.number = number;
        this.amountMinor = details.amount().minor();
        this.refundedOn = details.on();
        this.reason = details.reason();
        this.bankReference = details.bankReference();
        this.by = occasion.by();
        this.recordedAt = occasion.recordedAt();
    }

    /** Its entry was reversed. */
    public void reverse(String why, Instant now) {
        if (reversedAt != null) {
            throw new Refused(DisbursementError.STEP_IMPOSSIBLE);
        }
        this.reversedAt = now;
        this.reversalReason = why;
    }

    public UUID id() {
        return id;
    }

    public UUID disbursementId() {
        return disbursementId;
    }

    public int number() {
        return number;
    }

    public Money amount() {
        return Money.cny(amountMinor);
    }
}
