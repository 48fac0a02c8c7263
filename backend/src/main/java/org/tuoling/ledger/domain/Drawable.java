package org.tuoling.ledger.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How much accounts can give on a day. A day in the past gives only what was there by then and has not gone since, or the
 * days after it would tell of money that had not come yet.
 *
 * @param later of each day after this one on which money moved
 */
record Drawable(LocalDate day, List<Later> later) {

    /** What an account holds now that it could not have done without on a day. */
    record Later(UUID accountId, LocalDate day, long amountMinor) {}

    long of(LedgerAccount account) {
        return of(account, day);
    }

    private long of(LedgerAccount account, LocalDate on) {
        if (account.mayGoBelowZero()) {
            return Long.MAX_VALUE;
        }
        long notYet = later.stream()
                .filter(change -> change.accountId().equals(account.id()) && change.day().isAfter(on))
                .mapToLong(Later::amountMinor)
                .reduce(0, Math::max);
        return Math.max(0, account.balance() - notYet);
    }

    /** The first day on which accounts that hold the amount can give it; every day after it does as well. */
    LocalDate firstDay(List<LedgerAccount> accounts, long amountMinor) {
        return later.stream()
                .map(Later::day)
                .filter(on -> accounts.stream().mapToLong(account -> of(account, on)).sum() >= amountMinor)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
