package org.tuoling.contract.domain;

import jakarta.persistence.Embeddable;
import org.tuoling.contract.ContractError;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;

/** What of a contract's amount is committed, of that claimed, of that paid, of that settled: each within the one before. */
@Embeddable
class Sums {

    private long committedMinor;
    private long claimedMinor;
    private long paidMinor;
    private long finalMinor;

    protected Sums() {}

    static Sums none() {
        return new Sums();
    }

    /** @param within the amount of the contract */
    void commit(long amount, long within) {
        if (amount > within - committedMinor) {
            throw Refused.at("amount", ContractError.BEYOND_AMOUNT, shown(within - committedMinor));
        }
        this.committedMinor += amount;
    }

    /** What was asked for stays covered. */
    void release(long amount) {
        if (amount > committedMinor - claimedMinor) {
            throw new Refused(ContractError.STILL_CLAIMED, shown(claimedMinor));
        }
        this.committedMinor -= amount;
    }

    /** A payee does not pre-finance: what is asked for has to be committed. */
    void claim(long amount) {
        if (amount > committedMinor - claimedMinor) {
            throw Refused.at("amount", ContractError.BEYOND_COMMITTED, shown(committedMinor - claimedMinor));
        }
        this.claimedMinor += amount;
    }

    void unclaim(long amount) {
        this.claimedMinor -= amount;
    }

    void pay(long amount) {
        this.paidMinor += amount;
    }

    void unpay(long amount) {
        this.paidMinor -= amount;
        this.claimedMinor -= amount;
    }

    /** Nothing may wait to be paid; what was committed for nothing is free again, and told. */
    long settle(long amount) {
        if (claimedMinor != paidMinor) {
            throw new Refused(ContractError.CLAIMS_OPEN);
        }
        if (amount != paidMinor) {
            throw Refused.at("amount", ContractError.FINAL_NOT_PAID, shown(paidMinor));
        }
        long unused = committedMinor - claimedMinor;
        this.committedMinor = claimedMinor;
        this.finalMinor = amount;
        return unused;
    }

    /** All of it is free again, and told. */
    long releaseAll() {
        long unused = committedMinor;
        release(unused);
        return unused;
    }

    void reopen() {
        this.finalMinor = 0;
    }

    private static String shown(long minor) {
        return Money.cny(minor).amount();
    }

    long committed() {
        return committedMinor;
    }
}
