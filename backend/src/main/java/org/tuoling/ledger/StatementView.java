package org.tuoling.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.paging.Page;

/** The statement of an account over certain days, or over all: what it held before is what its lines go on from. */
public record StatementView(
        @Schema(description = "What the account held when the first of the days began.") Balance opening,
        @Schema(description = "All that came on these days.") Money in,
        @Schema(description = "All that went on these days.") Money out,
        @Schema(description = "What the account held when the last of the days was over.") Balance closing,
        @Schema(description = "Latest day first, and within a day what was written last; all of them are counted.")
        Page<StatementLineView> lines) {}
