package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.contract.domain.Contract;
import org.tuoling.contract.domain.Contracts;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Source;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;

/**
 * What is asked for and paid under a contract. Each call locks the contract until the transaction ends, so that of two who
 * ask for the last of it one is refused.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Claims {

    private final Contracts contracts;
    private final ContractLimits limits;
    private final ContractMoney money;

    Claims(Contracts contracts, ContractLimits limits, ContractMoney money) {
        this.contracts = contracts;
        this.limits = limits;
        this.money = money;
    }

    /** Money of a record that asks for it. */
    public record Payment(Money amount, LocalDate on, Source source, String description) {}

    public ContractParties claim(UUID programmeId, ContractId id, Money amount) {
        var contract = locked(programmeId, id);
        limits.requirePayable(programmeId, contract, null);
        contract.claim(amount.minor());
        return contract.parties();
    }

    /** It is no longer asked for. */
    public void unclaim(UUID programmeId, ContractId id, Money amount) {
        locked(programmeId, id).unclaim(amount.minor());
        contracts.flush();
    }

    /** Whom and what for a claim is that is to be paid, with the contract locked. */
    public ContractParties payable(UUID programmeId, ContractId id) {
        var contract = locked(programmeId, id);
        limits.requirePayable(programmeId, contract, null);
        return contract.parties();
    }

    public void pay(UUID programmeId, ContractId id, Payment payment) {
        var contract = locked(programmeId, id);
        limits.requirePayable(programmeId, contract, "paidOn");
        contract.pay(payment.amount().minor(), payment.on());
        post(programmeId, contract, EntryCode.PAYMENT, payment);
    }

    /** The payee gives money back; it can be asked for anew. */
    public void refund(UUID programmeId, ContractId id, Payment refund) {
        var contract = locked(programmeId, id);
        contract.unpay(refund.amount().minor());
        post(programmeId, contract, EntryCode.REFUND, refund);
    }

    /** The entry of a payment was reversed. */
    public void unpay(UUID programmeId, ContractId id, Money amount) {
        locked(programmeId, id).unpay(amount.minor());
        contracts.flush();
    }

    /** The entry of a refund was reversed: it has been paid after all. */
    public void repay(UUID programmeId, ContractId id, Money amount) {
        locked(programmeId, id).repay(amount.minor());
        contracts.flush();
    }

    private void post(UUID programmeId, Contract contract, EntryCode code, Payment payment) {
        money.post(
                programmeId,
                contract.parties(),
                code,
                payment.amount(),
                payment.on(),
                payment.source(),
                payment.description());
    }

    private Contract locked(UUID programmeId, ContractId id) {
        return contracts.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
    }
}
