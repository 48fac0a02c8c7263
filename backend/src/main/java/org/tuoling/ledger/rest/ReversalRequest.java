package org.tuoling.ledger.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.ledger.Reversal;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** An entry that is to be taken back. */
public record ReversalRequest(
        @Schema(description = "It is the description of the reversal.", examples = "金额录入有误") @NotNull @Line @Size(min = 1, max = 200)
        String reason,

        @Schema(description = "Not before the entry took effect, in an open month, not in the future.", examples = "2021-06-18") @NotNull @Day
        LocalDate effectiveOn) {

    Reversal toReversal() {
        return new Reversal(reason, effectiveOn);
    }
}
