package org.tuoling.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The trial balance: what every stage holds, by place and side by side. */
public record TrialBalanceView(
        List<BookBalanceView> places,
        @Schema(description = "All places together. Their money stays apart; only the sums are shown beside each other.")
        BookBalanceView consolidated,

        @Schema(description = "The accounts of the place asked for, by stage; null when none was.", nullable = true)
        List<LedgerAccountView> accounts) {}
