package org.tuoling.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The trial balance: what every stage holds, by place and side by side. The accounts it adds up are a list of their own. */
public record TrialBalanceView(
        List<BookBalanceView> places,
        @Schema(description = "All places together. Their money stays apart; only the sums are shown beside each other.")
        BookBalanceView consolidated) {}
