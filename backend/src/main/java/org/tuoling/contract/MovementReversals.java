package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.contract.domain.Contract;
import org.tuoling.contract.domain.ContractMovement;
import org.tuoling.contract.domain.ContractMovements;
import org.tuoling.contract.domain.Contracts;
import org.tuoling.history.ChangeLog;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.LedgerSource;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** Takes movements under contracts back when their entries are reversed. */
@ApplicationScoped
class MovementReversals implements LedgerSource {

    private final Contracts contracts;
    private final ContractMovements movements;
    private final ContractLimits limits;
    private final ContractReader reader;
    private final ChangeLog changes;
    private final Today today;

    MovementReversals(
            Contracts contracts,
            ContractMovements movements,
            ContractLimits limits,
            ContractReader reader,
            ChangeLog changes,
            Today today) {
        this.contracts = contracts;
        this.movements = movements;
        this.limits = limits;
        this.reader = reader;
        this.changes = changes;
        this.today = today;
    }

    @Override
    public String type() {
        return ContractMoney.SOURCE;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void reversed(UUID programmeId, UUID sourceId, EntryCode code, String reason) {
        UUID contractId = reader.movedBy(programmeId, sourceId).orElseThrow(Refused::notFound);
        var contract = contracts.locked(programmeId, contractId).orElseThrow();
        // read with the contract locked: somebody else may have taken it back meanwhile
        var movement = movements.one(programmeId, sourceId).orElseThrow();
        var before = reader.one(programmeId, contractId).orElseThrow();
        takeBack(programmeId, contract, movement);
        movement.reverse(reason, today.now());
        contracts.flush();
        changes.changed(
                programmeId, ContractDesk.TYPE, contractId, before, reader.one(programmeId, contractId).orElseThrow());
    }

    private void takeBack(UUID programmeId, Contract contract, ContractMovement movement) {
        long amount = movement.amount().minor();
        switch (movement.kind()) {
            case COMMITMENT -> contract.release(amount);
            case RELEASE -> contract.recommit(amount);
            case FINAL_ACCOUNT -> {
                contract.reopen();
                limits.contract(programmeId, contract, contract.amount().minor() - amount);
            }
        }
    }
}
