package org.tuoling.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;

/** Where money is now, down to each account that holds some of it. */
public record TraceView(
        @Schema(description = "All of it.") Money total,
        @Schema(description = "By stage, the treasury's left out.") List<StageAmount> stages,
        @Schema(description = "Account by account, by stage and then the largest first; 1000 at most.") List<TracedAmount> holdings,
        @Schema(description = "Whether there are more than are shown.", examples = "false") boolean more) {

    /** What is at a stage. */
    public record StageAmount(Stage stage, Money amount) {}

    /** What an account holds of it. */
    public record TracedAmount(AccountRef account, Money amount) {}
}
