package org.tuoling.disbursement.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tuoling.contract.ContractId;
import org.tuoling.contract.ContractParties;
import org.tuoling.contract.PayeeId;
import org.tuoling.disbursement.BankTransfer;
import org.tuoling.disbursement.DisbursementDetails;
import org.tuoling.disbursement.DisbursementError;
import org.tuoling.disbursement.DisbursementState;
import org.tuoling.disbursement.Occasion;
import org.tuoling.disbursement.RefundDetails;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/**
 * 拨付: a payment asked for under a contract. One asks, another reviews, a third approves; who asked or approved does not pay.
 * Each step is told, to be kept.
 */
@Entity
@Table(name = "disbursement")
public class Disbursement {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private UUID contractId;
    private UUID projectId;
    private UUID payeeId;
    private long amountMinor;
    private long refundedMinor;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private DisbursementState state;

    private LocalDate stateOn;
    private int stepCount;
    private int refundCount;
    private String bankName;
    private String bankAccount;

    @Embedded
    @EmbeddedColumnNaming("requested_by_%s")
    private Hand requestedBy;

    private LocalDate submittedOn;

    @Embedded
    @EmbeddedColumnNaming("reviewed_by_%s")
    private Hand reviewedBy;

    @Embedded
    @EmbeddedColumnNaming("approved_by_%s")
    private Hand approvedBy;

    private UUID decisionId;

    @Embedded
    @EmbeddedColumnNaming("paid_by_%s")
    private Hand paidBy;

    private String bankReference;
    private LocalDate paidOn;
    private String searchText;

    protected Disbursement() {}

    public Disbursement(UUID programmeId, DisbursementDetails details, ContractParties contract, Hand by) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.state = DisbursementState.DRAFT;
        this.requestedBy = by;
        write(details, contract);
    }

    /** A request is his who asks: were others to write in it, they would review or approve their own words. */
    public void revise(DisbursementDetails details, ContractParties contract, Hand by) {
        refuseUnlessMine(by);
        write(details, contract);
    }

    /** What was submitted once has a history to keep. */
    public void checkRemovable(Hand by) {
        refuseUnlessMine(by);
        if (stepCount > 0) {
            throw new Refused(DisbursementError.SUBMITTED_ONCE);
        }
    }

    private void write(DisbursementDetails details, ContractParties contract) {
        if (details.amount().minor() == 0) {
            throw Refused.at("amount", DisbursementError.AMOUNT_NOT_POSITIVE);
        }
        this.code = details.code();
        this.contractId = contract.id().value();
        this.projectId = contract.projectId().value();
        this.payeeId = contract.payeeId().value();
        this.amountMinor = details.amount().minor();
        this.purpose = details.purpose();
        this.decisionId = details.decisionId();
        this.searchText = SearchText.of(code, purpose);
    }

    /** Asks for the money, to be paid to this bank account and no other. */
    public DisbursementStep submit(String bank, String account, Occasion occasion) {
        refuseUnlessMine(occasion.by());
        var step = step(DisbursementState.SUBMITTED, occasion, "submittedOn", null);
        this.submittedOn = occasion.on();
        this.bankName = bank;
        this.bankAccount = account;
        return step;
    }

    public DisbursementStep review(Occasion occasion) {
        refuseUnless(DisbursementState.SUBMITTED);
        refuseSame(occasion.by(), requestedBy, DisbursementError.REVIEWER_REQUESTED);
        this.reviewedBy = occasion.by();
        return step(DisbursementState.REVIEWED, occasion, "reviewedOn", null);
    }

    /** @param decision the collective decision it rests on; null for the one the request names, if any */
    public DisbursementStep approve(UUID decision, Occasion occasion) {
        refuseUnless(DisbursementState.REVIEWED);
        refuseSame(occasion.by(), requestedBy, DisbursementError.APPROVER_REQUESTED);
        refuseSame(occasion.by(), reviewedBy, DisbursementError.APPROVER_REVIEWED);
        this.approvedBy = occasion.by();
        this.decisionId = decision == null ? decisionId : decision;
        return step(DisbursementState.APPROVED, occasion, "approvedOn", null);
    }

    public DisbursementStep pay(BankTransfer transfer, Occasion occasion) {
        refuseUnless(DisbursementState.APPROVED);
        refuseSame(occasion.by(), requestedBy, DisbursementError.PAYER_REQUESTED);
        refuseSame(occasion.by(), approvedBy, DisbursementError.PAYER_APPROVED);
        this.paidBy = occasion.by();
        this.bankReference = transfer.reference();
        this.paidOn = transfer.paidOn();
        return step(DisbursementState.PAID, occasion, "paidOn", null);
    }

    /** Gives it back to who asked. Whoever reviewed or approved it has to do so anew; the steps tell that he had. */
    public DisbursementStep giveBack(String reason, Occasion occasion) {
        if (!state.isOpen()) {
            throw new Refused(DisbursementError.STEP_IMPOSSIBLE);
        }
        this.reviewedBy = null;
        this.approvedBy = null;
        return step(DisbursementState.RETURNED, occasion, "on", reason);
    }

    /** The payee gives money back. */
    public Refund refund(RefundDetails refund, Occasion occasion) {
        refuseUnless(DisbursementState.PAID);
        long amount = refund.amount().minor();
        if (amount == 0) {
            throw Refused.at("amount", DisbursementError.AMOUNT_NOT_POSITIVE);
        }
        if (amount > amountMinor - refundedMinor) {
            throw Refused.at("amount", DisbursementError.REFUND_ABOVE_PAID, Money.cny(amountMinor - refundedMinor).amount());
        }
        if (refund.on().isBefore(paidOn)) {
            throw Refused.at("on", DisbursementError.BEFORE_LAST_STEP, paidOn);
        }
        this.refundedMinor += amount;
        return new Refund(programmeId, id, ++refundCount, refund, occasion);
    }

    /** A refund was taken back. */
    public void unrefund(Money amount) {
        refuseUnless(DisbursementState.PAID);
        this.refundedMinor -= amount.minor();
    }

    /** The entry of its payment is reversed; what was refunded meanwhile has to be taken back first. */
    public DisbursementStep reverse(String reason, Occasion occasion) {
        refuseUnless(DisbursementState.PAID);
        if (refundedMinor > 0) {
            throw new Refused(DisbursementError.REFUNDED);
        }
        return step(DisbursementState.REVERSED, occasion, "on", reason);
    }

    private DisbursementStep step(DisbursementState to, Occasion occasion, String field, String reason) {
        if (stateOn != null && occasion.on().isBefore(stateOn)) {
            throw Refused.at(field, DisbursementError.BEFORE_LAST_STEP, stateOn);
        }
        var step = new DisbursementStep(programmeId, id, ++stepCount, state, to, occasion, reason);
        this.state = to;
        this.stateOn = occasion.on();
        return step;
    }

    private void refuseUnless(DisbursementState expected) {
        if (state != expected) {
            throw new Refused(DisbursementError.STEP_IMPOSSIBLE);
        }
    }

    private void refuseUnlessMine(Hand by) {
        if (!state.isWritable()) {
            throw new Refused(DisbursementError.STEP_IMPOSSIBLE);
        }
        if (!requestedBy.isSame(by)) {
            throw new Refused(DisbursementError.NOT_YOUR_REQUEST);
        }
    }

    private static void refuseSame(Hand by, Hand other, DisbursementError error) {
        if (by.isSame(other)) {
            throw new Refused(error);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String purpose() {
        return purpose;
    }

    public ContractId contractId() {
        return ContractId.of(contractId);
    }

    public PayeeId payeeId() {
        return PayeeId.of(payeeId);
    }

    public Money amount() {
        return Money.cny(amountMinor);
    }

    public UUID decisionId() {
        return decisionId;
    }
}
