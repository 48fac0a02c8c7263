package org.tuoling.funding;

import java.util.UUID;

/** Names a return of money to the treasury. */
public record TreasuryReturnId(UUID value) {

    public static TreasuryReturnId of(UUID value) {
        return value == null ? null : new TreasuryReturnId(value);
    }
}
