package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.contract.domain.Contract;
import org.tuoling.contract.domain.ContractChange;
import org.tuoling.contract.domain.ContractChanges;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/**
 * Changes what signed contracts are over, by two hands: one proposes, another confirms. Locks are taken as at the {@link
 * ContractDesk}.
 */
@ApplicationScoped
public class ContractChangeDesk {

    private final KeptContracts contracts;
    private final ContractChanges changes;
    private final ContractLimits limits;
    private final SplitWatch splits;
    private final Today today;

    ContractChangeDesk(
            KeptContracts contracts, ContractChanges changes, ContractLimits limits, SplitWatch splits, Today today) {
        this.contracts = contracts;
        this.changes = changes;
        this.limits = limits;
        this.splits = splits;
        this.today = today;
    }

    /** Says what it should be over; nothing comes of it yet. */
    @Transactional
    public void propose(UUID programmeId, ContractId id, long version, ChangeOfAmount change, Hand by) {
        var contract = contracts.locked(programmeId, id, version);
        var before = contracts.view(programmeId, id);
        changes.persist(contract.propose(change, by, today.date(), today.now()));
        contracts.written(programmeId, id, before);
    }

    /** Agrees to it: the whole amount passes whatever the first one had to. */
    @Transactional
    public void confirm(UUID programmeId, ContractId id, UUID changeId, long version, UUID decisionId, Hand by) {
        var contract = contracts.locked(programmeId, id, version);
        var before = contracts.view(programmeId, id);
        var change = one(programmeId, contract, changeId);
        long difference = contract.confirm(change, decisionId, by, today.now());
        limits.contract(programmeId, contract, difference);
        if (difference > 0) {
            limits.requireOpen(programmeId, contract, null);
        }
        limits.pass(programmeId, contract, change.on());
        contracts.flush();
        splits.watch(programmeId, SplitKind.CONTRACT, contract.parties(), contract.signedOn());
        contracts.written(programmeId, id, before);
    }

    /** Does not agree to it, and says why. */
    @Transactional
    public void reject(UUID programmeId, ContractId id, UUID changeId, long version, String reason, Hand by) {
        var contract = contracts.locked(programmeId, id, version);
        var before = contracts.view(programmeId, id);
        contract.reject(one(programmeId, contract, changeId), reason, by, today.now());
        contracts.written(programmeId, id, before);
    }

    /** Takes one's own proposal back. */
    @Transactional
    public void withdraw(UUID programmeId, ContractId id, UUID changeId, long version, Hand by) {
        var contract = contracts.locked(programmeId, id, version);
        var before = contracts.view(programmeId, id);
        contract.withdraw(one(programmeId, contract, changeId), by, today.now());
        contracts.written(programmeId, id, before);
    }

    private ContractChange one(UUID programmeId, Contract contract, UUID changeId) {
        return changes.one(programmeId, contract.id(), changeId).orElseThrow(Refused::notFound);
    }
}
