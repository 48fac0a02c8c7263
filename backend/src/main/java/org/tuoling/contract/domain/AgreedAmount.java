package org.tuoling.contract.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.tuoling.contract.ContractError;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;

/** What a contract is over. Once it is signed another amount is proposed first, and one at a time. */
@Embeddable
class AgreedAmount {

    private long amountMinor;
    private int changeCount;
    private UUID openChangeId;

    protected AgreedAmount() {}

    AgreedAmount(long amount) {
        refuseNothing(amount);
        this.amountMinor = amount;
    }

    long minor() {
        return amountMinor;
    }

    /** @return the number of the change that is now to be told */
    int nextNumber() {
        return ++changeCount;
    }

    /**
     * Another amount waits to be confirmed.
     *
     * @param committed what is already set apart under the contract
     */
    void open(ContractChange change, long committed) {
        refuseOpen();
        refuseNothing(change.amount());
        if (change.amount() == amountMinor) {
            throw Refused.at("amount", ContractError.AMOUNT_UNCHANGED);
        }
        if (change.amount() < committed) {
            throw Refused.at("amount", ContractError.BELOW_COMMITTED, Money.cny(committed).amount());
        }
        this.openChangeId = change.id();
    }

    /**
     * It is confirmed; more may have been committed since it was proposed.
     *
     * @return how much more is agreed upon now
     */
    long take(ContractChange change, long committed) {
        close(change);
        if (change.amount() < committed) {
            throw new Refused(ContractError.BELOW_COMMITTED, Money.cny(committed).amount());
        }
        long difference = change.amount() - amountMinor;
        this.amountMinor = change.amount();
        return difference;
    }

    /** It waits no longer. */
    void close(ContractChange change) {
        if (!change.id().equals(openChangeId)) {
            throw new Refused(ContractError.STEP_IMPOSSIBLE);
        }
        this.openChangeId = null;
    }

    void refuseOpen() {
        if (openChangeId != null) {
            throw new Refused(ContractError.CHANGE_OPEN);
        }
    }

    static void refuseNothing(long amount) {
        if (amount == 0) {
            throw Refused.at("amount", ContractError.AMOUNT_NOT_POSITIVE);
        }
    }
}
