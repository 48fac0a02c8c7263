package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.contract.Claims;
import org.tuoling.contract.PayeeRegister;
import org.tuoling.contract.SplitKind;
import org.tuoling.contract.SplitWatch;
import org.tuoling.disbursement.domain.Disbursement;
import org.tuoling.disbursement.domain.DisbursementStep;
import org.tuoling.disbursement.domain.DisbursementSteps;
import org.tuoling.disbursement.domain.Disbursements;
import org.tuoling.disbursement.domain.Refunds;
import org.tuoling.history.ChangeLog;
import org.tuoling.ledger.Source;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/**
 * Takes payment requests through separate hands. Each step locks the request, then its contract, then the decision, and
 * posts last, so that no two hands wait for each other.
 */
@ApplicationScoped
public class DisbursementDesk {

    /** As history, attachments, decisions and the ledger name disbursements. */
    public static final String TYPE = "disbursement";

    /** As the ledger names refunds. */
    static final String REFUND = "disbursement-refund";

    private final Disbursements disbursements;
    private final DisbursementSteps steps;
    private final Refunds refunds;
    private final Claims claims;
    private final PaymentGate gate;
    private final SplitWatch splits;
    private final PayeeRegister payees;
    private final DisbursementNotices notices;
    private final DisbursementReader reader;
    private final ChangeLog changes;

    DisbursementDesk(
            Disbursements disbursements,
            DisbursementSteps steps,
            Refunds refunds,
            Claims claims,
            PaymentGate gate,
            SplitWatch splits,
            PayeeRegister payees,
            DisbursementNotices notices,
            DisbursementReader reader,
            ChangeLog changes) {
        this.disbursements = disbursements;
        this.steps = steps;
        this.refunds = refunds;
        this.claims = claims;
        this.gate = gate;
        this.splits = splits;
        this.payees = payees;
        this.notices = notices;
        this.reader = reader;
        this.changes = changes;
    }

    /**
     * Asks for the money: it has to be committed and not asked for by others.
     *
     * @param version what is submitted is what its author saw; null in the transaction it was written in
     */
    @Transactional
    public void submit(UUID programmeId, DisbursementId id, Long version, Occasion occasion) {
        var request = locked(programmeId, id, version);
        var before = view(programmeId, id);
        var payee = payees.find(programmeId, request.payeeId()).orElseThrow();
        var step = request.submit(payee.bankName(), payee.bankAccount(), occasion);
        var contract = claims.claim(programmeId, request.contractId(), request.amount());
        written(programmeId, request, step, before);
        splits.watch(programmeId, SplitKind.PAYMENT, contract, occasion.on());
    }

    @Transactional
    public void review(UUID programmeId, DisbursementId id, Long version, Occasion occasion) {
        var request = locked(programmeId, id, version);
        var before = view(programmeId, id);
        var step = request.review(occasion);
        claims.payable(programmeId, request.contractId());
        written(programmeId, request, step, before);
    }

    /** Approves it; above the threshold on a passed decision that covers it. */
    @Transactional
    public void approve(UUID programmeId, DisbursementId id, Long version, UUID decisionId, Occasion occasion) {
        var request = locked(programmeId, id, version);
        var before = view(programmeId, id);
        var step = request.approve(decisionId, occasion);
        var contract = claims.payable(programmeId, request.contractId());
        gate.pass(programmeId, request, contract, occasion.on());
        written(programmeId, request, step, before);
    }

    /** Records that it was paid; the occasion's day is the bank's. */
    @Transactional
    public void pay(UUID programmeId, DisbursementId id, Long version, BankTransfer transfer, Occasion occasion) {
        var request = locked(programmeId, id, version);
        var before = view(programmeId, id);
        refuseKnown(programmeId, transfer.reference());
        var step = request.pay(transfer, occasion);
        var source = new Source(TYPE, id.value(), request.code());
        claims.pay(
                programmeId,
                request.contractId(),
                new Claims.Payment(request.amount(), transfer.paidOn(), source, request.purpose()));
        written(programmeId, request, step, before);
    }

    /** Gives it back to who asked; what it claimed is free for others. */
    @Transactional
    public void giveBack(UUID programmeId, DisbursementId id, Long version, String reason, Occasion occasion) {
        var request = locked(programmeId, id, version);
        var before = view(programmeId, id);
        var step = request.giveBack(reason, occasion);
        claims.unclaim(programmeId, request.contractId(), request.amount());
        gate.release(programmeId, request);
        written(programmeId, request, step, before);
        notices.tellReturned(programmeId, view(programmeId, id));
    }

    /** The payee gives money back; it can be asked for anew under the same contract. */
    @Transactional
    public void refund(UUID programmeId, DisbursementId id, Long version, RefundDetails details, Occasion occasion) {
        var request = locked(programmeId, id, version);
        var before = view(programmeId, id);
        var refund = request.refund(details, occasion);
        refunds.persist(refund);
        var source = new Source(REFUND, refund.id(), request.code() + "/" + refund.number());
        claims.refund(
                programmeId,
                request.contractId(),
                new Claims.Payment(details.amount(), details.on(), source, details.reason()));
        disbursements.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id));
    }

    private void refuseKnown(UUID programmeId, String reference) {
        if (reader.isPaidBy(programmeId, reference)) {
            throw Refused.at("bankReference", DisbursementError.BANK_REFERENCE_TAKEN, reference);
        }
    }

    private Disbursement locked(UUID programmeId, DisbursementId id, Long version) {
        var request = disbursements.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        if (version != null) {
            ETag.check(version, request.version());
        }
        return request;
    }

    private void written(UUID programmeId, Disbursement request, DisbursementStep step, DisbursementView before) {
        steps.persist(step);
        disbursements.flush();
        var id = DisbursementId.of(request.id());
        changes.changed(programmeId, TYPE, request.id(), before, view(programmeId, id));
    }

    private DisbursementView view(UUID programmeId, DisbursementId id) {
        return reader.one(programmeId, id.value()).orElseThrow();
    }
}
