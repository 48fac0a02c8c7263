package org.tuoling.project.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.project.Acceptance;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Yuan;

/** How a completed project was accepted; the day is that of the step. */
public record AcceptanceRequest(
        @Schema(description = "Who looked and found it as it should be.", examples = "柯坪县住建局、发改委")
        @NotNull
        @Line
        @Size(max = 200)
        String acceptedBy,

        @Schema(description = "In yuan; not above the approved amount.") @NotNull @Valid @Yuan
        Money acceptedAmount) {

    Acceptance toAcceptance() {
        return new Acceptance(acceptedBy, acceptedAmount);
    }
}
