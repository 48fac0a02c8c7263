package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.contract.Claims;
import org.tuoling.disbursement.domain.Disbursements;
import org.tuoling.disbursement.domain.Refunds;
import org.tuoling.history.ChangeLog;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.LedgerSource;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** Takes a refund back when its entry is reversed: the money has been paid after all. */
@ApplicationScoped
class RefundReversals implements LedgerSource {

    private final Disbursements disbursements;
    private final Refunds refunds;
    private final Claims claims;
    private final DisbursementReader reader;
    private final ChangeLog changes;
    private final Today today;

    RefundReversals(
            Disbursements disbursements,
            Refunds refunds,
            Claims claims,
            DisbursementReader reader,
            ChangeLog changes,
            Today today) {
        this.disbursements = disbursements;
        this.refunds = refunds;
        this.claims = claims;
        this.reader = reader;
        this.changes = changes;
        this.today = today;
    }

    @Override
    public String type() {
        return DisbursementDesk.REFUND;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void reversed(UUID programmeId, UUID sourceId, EntryCode code, String reason) {
        UUID id = reader.refundedBy(programmeId, sourceId).orElseThrow(Refused::notFound);
        var payment = disbursements.locked(programmeId, id).orElseThrow();
        var refund = refunds.one(programmeId, sourceId).orElseThrow();
        var before = reader.one(programmeId, id).orElseThrow();
        refund.reverse(reason, today.now());
        payment.unrefund(refund.amount());
        claims.repay(programmeId, payment.contractId(), refund.amount());
        disbursements.flush();
        changes.changed(
                programmeId, DisbursementDesk.TYPE, id, before, reader.one(programmeId, id).orElseThrow());
    }
}
