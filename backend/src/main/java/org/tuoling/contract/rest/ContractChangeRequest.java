package org.tuoling.contract.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.contract.ChangeOfAmount;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Yuan;

/** Another amount for a signed contract, to be confirmed by somebody else. */
public record ContractChangeRequest(
        @Schema(description = "The whole amount as agreed now, not the difference.") @NotNull @Valid @Yuan
        Money amount,

        @Schema(examples = "设计变更，增加消防水池") @NotNull @Line @Size(max = 200)
        String reason,

        @Schema(description = "When it was agreed: not before the contract was signed, not in the future.", examples = "2021-06-01")
        @NotNull
        @Day
        LocalDate on,

        @Schema(
                description =
                        "The collective decision that covers the whole amount; it may also be named when the change is confirmed.")
        UUID decisionId) {

    ChangeOfAmount toChange() {
        return new ChangeOfAmount(amount, reason, on, decisionId);
    }
}
