package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.budget.BudgetLineView;
import org.tuoling.budget.BudgetLines;
import org.tuoling.contract.domain.Contract;
import org.tuoling.decision.DecisionGate;
import org.tuoling.decision.DecisionId;
import org.tuoling.decision.DecisionKind;
import org.tuoling.decision.GateRequest;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectSpending;
import org.tuoling.shared.money.Money;

/** What a contract may cost: no more than is approved for its project, and above the threshold only on a decision. */
@ApplicationScoped
class ContractLimits {

    private final BudgetLines budget;
    private final ProjectSpending spending;
    private final DecisionGate gate;

    ContractLimits(BudgetLines budget, ProjectSpending spending, DecisionGate gate) {
        this.budget = budget;
        this.spending = spending;
        this.gate = gate;
    }

    /** Takes so much more of what is approved; gives back when the difference is negative. */
    void contract(UUID programmeId, Contract contract, long difference) {
        if (difference != 0) {
            var parties = contract.parties();
            budget.contract(programmeId, parties.projectId(), parties.category(), Money.cny(difference));
        }
    }

    /** Refuses to agree upon more for a project that is stopped or accepted. */
    void requireOpen(UUID programmeId, Contract contract, String field) {
        spending.requireOpen(programmeId, contract.parties().projectId(), field);
    }

    /** Refuses to set money apart or pay for a project that is stopped. */
    void requirePayable(UUID programmeId, Contract contract, String field) {
        spending.requirePayable(programmeId, contract.parties().projectId(), field);
    }

    /** In whose book the money for it is. */
    PlaceId bookOf(UUID programmeId, Contract contract) {
        var parties = contract.parties();
        return budget.find(programmeId, parties.projectId(), parties.category())
                .map(BudgetLineView::place)
                .map(place -> PlaceId.of(place.id()))
                .orElse(parties.bookOf());
    }

    /** Passes the gate with all the contract costs now. */
    void pass(UUID programmeId, Contract contract, LocalDate on) {
        var parties = contract.parties();
        gate.pass(
                programmeId,
                new GateRequest(
                        DecisionKind.CONTRACT,
                        null,
                        parties.bookOf(),
                        parties.projectId(),
                        parties.payeeId().value(),
                        null,
                        contract.amount(),
                        on,
                        DecisionId.of(parties.decisionId()),
                        ContractDesk.TYPE,
                        parties.id().value()));
    }

    /** The contract falls away, and needs no decision any more. */
    void release(UUID programmeId, Contract contract) {
        gate.release(programmeId, ContractDesk.TYPE, contract.id());
    }
}
