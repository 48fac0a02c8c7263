package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.contract.Claims;
import org.tuoling.disbursement.domain.DisbursementSteps;
import org.tuoling.disbursement.domain.Disbursements;
import org.tuoling.history.ChangeLog;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.LedgerSource;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** Takes a payment back when its entry is reversed: what it claimed can be asked for anew. */
@ApplicationScoped
class PaymentReversals implements LedgerSource {

    private final Disbursements disbursements;
    private final DisbursementSteps steps;
    private final Claims claims;
    private final PaymentGate gate;
    private final DisbursementReader reader;
    private final ChangeLog changes;
    private final Scope scope;
    private final Today today;

    PaymentReversals(
            Disbursements disbursements,
            DisbursementSteps steps,
            Claims claims,
            PaymentGate gate,
            DisbursementReader reader,
            ChangeLog changes,
            Scope scope,
            Today today) {
        this.disbursements = disbursements;
        this.steps = steps;
        this.claims = claims;
        this.gate = gate;
        this.reader = reader;
        this.changes = changes;
        this.scope = scope;
        this.today = today;
    }

    @Override
    public String type() {
        return DisbursementDesk.TYPE;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void reversed(UUID programmeId, UUID sourceId, EntryCode code, String reason) {
        var payment = disbursements.locked(programmeId, sourceId).orElseThrow(Refused::notFound);
        var before = reader.one(programmeId, sourceId).orElseThrow();
        steps.persist(payment.reverse(reason, new Occasion(Hand.of(scope), today.date(), today.now())));
        claims.unpay(programmeId, payment.contractId(), payment.amount());
        gate.release(programmeId, payment);
        disbursements.flush();
        changes.changed(
                programmeId, DisbursementDesk.TYPE, sourceId, before, reader.one(programmeId, sourceId).orElseThrow());
    }
}
