package org.tuoling.absence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What asking for a leave would mean. */
public record LeavePreviewView(
        @Schema(description = "Calendar days, weekends included.", examples = "7") int days,
        @Schema(description = "What is left of the kind in each year it touches, before this leave.")
        List<LeaveBalanceView> balances,
        @Schema(description = "Who would approve, one after another.") List<ExpectedStep> steps) {

    /** A word the leave would need. */
    public record ExpectedStep(
            Authority authority,
            @Schema(description = "Of LEVEL_LEADER only.", nullable = true) Integer level,
            @Schema(description = "Whose turn it would be now.") List<AwaitedView> deciders) {}
}
