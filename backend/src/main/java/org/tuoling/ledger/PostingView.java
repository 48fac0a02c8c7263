package org.tuoling.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;

/** A line of an entry: an amount that left one account and came to another. */
public record PostingView(
        @Schema(examples = "1") int line,
        AccountRef from,
        AccountRef to,
        Money amount,
        @Schema(description = "What the giving account held afterwards.") Balance fromBalance,
        @Schema(description = "What the receiving account held afterwards.") Balance toBalance) {}
