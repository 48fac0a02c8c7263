package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.contract.domain.Contract;
import org.tuoling.contract.domain.ContractMovements;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Ledger;
import org.tuoling.ledger.Movement;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Source;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.time.Today;

/** Moves money under contracts in the ledger; always last in a transaction, since it holds the book. */
@ApplicationScoped
class ContractMoney {

    /** What movements under contracts are called as sources of entries. */
    static final String SOURCE = "contract-movement";

    private final Ledger ledger;
    private final ContractMovements movements;
    private final Today today;

    ContractMoney(Ledger ledger, ContractMovements movements, Today today) {
        this.ledger = ledger;
        this.movements = movements;
        this.today = today;
    }

    /** Moves money and keeps the movement; nothing is no movement. */
    void move(UUID programmeId, Contract contract, MovementKind kind, long amount, LocalDate on, Hand by) {
        if (amount == 0) {
            return;
        }
        var movement = contract.move(kind, amount, on, by, today.now());
        movements.persist(movement);
        var parties = contract.parties();
        var source = new Source(SOURCE, movement.id(), parties.code() + "/" + movement.number());
        post(programmeId, parties, kind.code(), Money.cny(amount), on, source, parties.nameZh());
    }

    void post(
            UUID programmeId,
            ContractParties contract,
            EntryCode code,
            Money amount,
            LocalDate on,
            Source source,
            String description) {
        var project = Purpose.ofProject(contract.projectId().value(), contract.category().value());
        var whole = project.withContract(contract.id().value())
                .withPayee(contract.payeeId().value());
        ledger.post(
                programmeId,
                new Movement(code, contract.bookOf(), from(code, project, whole), whole, amount, on, source, description));
    }

    /** What is allocated to a project names no contract yet, what is committed no payee. */
    private static Purpose from(EntryCode code, Purpose project, Purpose whole) {
        return switch (code) {
            case COMMITMENT -> project;
            case RELEASE, PAYMENT -> project.withContract(whole.contractId());
            default -> whole;
        };
    }
}
