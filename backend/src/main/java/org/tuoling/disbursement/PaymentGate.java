package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.contract.ContractParties;
import org.tuoling.decision.DecisionGate;
import org.tuoling.decision.DecisionId;
import org.tuoling.decision.DecisionKind;
import org.tuoling.decision.GateRequest;
import org.tuoling.disbursement.domain.Disbursement;

/** Leads payments through the gate of collective decisions. */
@ApplicationScoped
class PaymentGate {

    private final DecisionGate gate;

    PaymentGate(DecisionGate gate) {
        this.gate = gate;
    }

    void pass(UUID programmeId, Disbursement request, ContractParties contract, LocalDate on) {
        gate.pass(
                programmeId,
                new GateRequest(
                        DecisionKind.PAYMENT,
                        null,
                        contract.bookOf(),
                        contract.projectId(),
                        contract.payeeId().value(),
                        contract.id().value(),
                        request.amount(),
                        on,
                        DecisionId.of(request.decisionId()),
                        DisbursementDesk.TYPE,
                        request.id()));
    }

    /** The payment falls away, and needs no decision any more. */
    void release(UUID programmeId, Disbursement request) {
        gate.release(programmeId, DisbursementDesk.TYPE, request.id());
    }
}
