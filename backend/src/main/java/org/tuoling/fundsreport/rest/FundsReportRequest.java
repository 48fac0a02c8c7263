package org.tuoling.fundsreport.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose month is to be written down. */
@Schema(description = "A closed month of the ledger of a recipient place.")
public record FundsReportRequest(
        @Schema(description = "The recipient place.") @NotNull UUID placeId,
        @Schema(examples = "2021-11") @NotNull @Pattern(regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])", message = "{text.month}")
        String month) {

    YearMonth yearMonth() {
        return YearMonth.parse(month);
    }
}
