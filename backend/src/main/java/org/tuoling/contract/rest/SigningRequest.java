package org.tuoling.contract.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.contract.Signing;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Yuan;

/** A draft to be signed. */
public record SigningRequest(
        @Schema(description = "Not in the future.", examples = "2021-04-12") @NotNull @Day
        LocalDate signedOn,

        @Schema(description = "The collective decision it rests on; needed above the threshold.")
        UUID decisionId,

        @Schema(description = "How much of it is committed at once, out of what is allocated to the project; all when null.")
        @Valid
        @Yuan
        Money committedAmount) {

    Signing toSigning() {
        return new Signing(signedOn, decisionId, committedAmount);
    }
}
