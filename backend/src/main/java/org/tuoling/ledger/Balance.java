package org.tuoling.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;

/** What an account holds. Amounts have no sign on the wire, so which side it stands on is told beside it. */
public record Balance(
        Money amount,

        @Schema(description = "Whether more went than came, which only the treasury's account can.", examples = "false")
        boolean belowZero) {

    static Balance of(long minor) {
        return new Balance(Money.cny(Math.abs(minor)), minor < 0);
    }
}
