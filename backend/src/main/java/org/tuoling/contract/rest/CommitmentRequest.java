package org.tuoling.contract.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.contract.Commitment;
import org.tuoling.contract.FinalAccount;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Yuan;

/** An amount of a contract and the day it holds from: money to be committed, or what it cost in the end. */
public record CommitmentRequest(
        @Schema(description = "In CNY, above zero.") @NotNull @Valid @Yuan
        Money amount,

        @Schema(description = "Not before the contract was signed, not in the future.", examples = "2021-06-01") @NotNull @Day
        LocalDate on) {

    Commitment toCommitment() {
        return new Commitment(amount, on);
    }

    FinalAccount toFinalAccount() {
        return new FinalAccount(amount, on);
    }
}
