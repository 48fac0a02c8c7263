package org.tuoling.disbursement.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.disbursement.BankTransfer;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** What the bank says about a payment. */
public record PaymentRequest(
        @Schema(description = "The number of the payment at the bank; one pays one request.", examples = "2021063000001234")
        @NotNull
        @Line
        @Size(max = 60)
        String bankReference,

        @Schema(description = "Not before it was approved, not in the future.", examples = "2021-06-30") @NotNull @Day
        LocalDate paidOn) {

    BankTransfer toTransfer() {
        return new BankTransfer(bankReference, paidOn);
    }
}
