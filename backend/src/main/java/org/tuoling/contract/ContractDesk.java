package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.time.Today;

/**
 * Takes contracts from their signing to their final account; {@link ContractChangeDesk} changes what they are over. Each step locks the contract, then the budget line, then the
 * project, then the decision, and posts last.
 */
@ApplicationScoped
public class ContractDesk {

    /** As history and attachments name contracts. */
    public static final String TYPE = "contract";

    private final KeptContracts contracts;
    private final ContractLimits limits;
    private final ContractMoney money;
    private final SplitWatch splits;
    private final Today today;

    ContractDesk(KeptContracts contracts, ContractLimits limits, ContractMoney money, SplitWatch splits, Today today) {
        this.contracts = contracts;
        this.limits = limits;
        this.money = money;
        this.splits = splits;
        this.today = today;
    }

    /**
     * Puts a draft in force: within what is approved for the project, and on a decision if it is above the threshold.
     *
     * @param version what is signed is what the signer saw; null in the transaction it was drafted in
     */
    @Transactional
    public void sign(UUID programmeId, ContractId id, Long version, Signing signing, Hand by) {
        var contract = contracts.locked(programmeId, id, version);
        var before = contracts.view(programmeId, id);
        contract.sign(signing, by, today.date());
        limits.contract(programmeId, contract, contract.amount().minor());
        limits.requireOpen(programmeId, contract, "signedOn");
        contract.keepIn(limits.bookOf(programmeId, contract));
        limits.pass(programmeId, contract, signing.signedOn());
        long committed = (signing.committed() == null ? contract.amount() : signing.committed()).minor();
        contract.commit(committed, signing.signedOn(), today.date());
        contracts.flush();
        splits.watch(programmeId, SplitKind.CONTRACT, contract.parties(), signing.signedOn());
        money.move(programmeId, contract, MovementKind.COMMITMENT, committed, signing.signedOn(), by);
        contracts.written(programmeId, id, before);
    }

    /** Commits more of it, as money is allocated. */
    @Transactional
    public void commit(UUID programmeId, ContractId id, Long version, Commitment commitment, Hand by) {
        var contract = contracts.locked(programmeId, id, version);
        var before = contracts.view(programmeId, id);
        long amount = commitment.amount().minor();
        contract.commit(amount, commitment.on(), today.date());
        limits.requirePayable(programmeId, contract, "on");
        money.move(programmeId, contract, MovementKind.COMMITMENT, amount, commitment.on(), by);
        contracts.written(programmeId, id, before);
    }

    /** 决算: what was paid is what it cost; the rest is free for other contracts of the project. */
    @Transactional
    public void settle(UUID programmeId, ContractId id, Long version, FinalAccount account, Hand by) {
        var contract = contracts.locked(programmeId, id, version);
        var before = contracts.view(programmeId, id);
        long cost = account.amount().minor();
        long unused = contract.settle(cost, account.on(), today.date());
        limits.contract(programmeId, contract, cost - contract.amount().minor());
        money.move(programmeId, contract, MovementKind.RELEASE, unused, account.on(), by);
        money.move(programmeId, contract, MovementKind.FINAL_ACCOUNT, cost, account.on(), by);
        contracts.written(programmeId, id, before);
    }

    /** It comes to nothing; nothing may be asked for under it. */
    @Transactional
    public void cancel(UUID programmeId, ContractId id, Long version, String reason, Hand by) {
        var contract = contracts.locked(programmeId, id, version);
        var before = contracts.view(programmeId, id);
        long unused = contract.cancel(reason, today.date());
        limits.contract(programmeId, contract, -contract.amount().minor());
        limits.release(programmeId, contract);
        money.move(programmeId, contract, MovementKind.RELEASE, unused, today.date(), by);
        contracts.written(programmeId, id, before);
    }
}
