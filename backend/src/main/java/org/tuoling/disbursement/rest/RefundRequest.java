package org.tuoling.disbursement.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.disbursement.RefundDetails;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Yuan;

/** Money a payee gave back. */
public record RefundRequest(
        @Schema(description = "In CNY, above zero, no more than was paid and not refunded.") @NotNull @Valid @Yuan
        Money amount,

        @Schema(description = "Not before it was paid, not in the future.", examples = "2021-09-10") @NotNull @Day
        LocalDate on,

        @Schema(examples = "多付部分退回") @NotNull @Line @Size(max = 200)
        String reason,

        @Schema(examples = "2021091000000077") @NotNull @Line @Size(max = 60)
        String bankReference) {

    RefundDetails toDetails() {
        return new RefundDetails(amount, on, reason, bankReference);
    }
}
