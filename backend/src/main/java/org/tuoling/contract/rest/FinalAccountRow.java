package org.tuoling.contract.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.contract.FinalAccount;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Yuan;

/** The final account of a contract, as it was kept on paper. */
public record FinalAccountRow(
        @NotNull UUID contractId, @NotNull @Valid @Yuan Money amount, @NotNull @Day LocalDate on, @NotNull UUID settledById) {

    FinalAccount toFinalAccount() {
        return new FinalAccount(amount, on);
    }
}
