package org.tuoling.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;

/** All accounts of a stage together. */
public record StageBalanceView(
        Stage stage,
        @Schema(description = "How many accounts there are.", examples = "14") long accounts,
        Money in,
        Money out,
        Balance balance) {}
