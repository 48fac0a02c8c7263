package org.tuoling.funding.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.funding.AppropriationId;
import org.tuoling.funding.TreasuryReturnDetails;
import org.tuoling.funding.TreasuryReturnView;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;
import org.tuoling.shared.validation.Yuan;

/** Left-over money to be returned to the treasury. */
public record TreasuryReturnRequest(
        @Schema(description = "Unique in the programme.", examples = "TH-2021-01") @NotNull @Code
        String code,

        @Schema(description = "The recipient place in whose book the money is.") @NotNull
        UUID placeId,

        @Schema(description = "The appropriation it came by; left out, the oldest with money left.")
        UUID originId,

        @Schema(description = "In CNY, above zero.") @NotNull @Valid @Yuan
        Money amount,

        @Schema(description = "Not in the future, not in a closed month.", examples = "2021-12-20") @NotNull @Day
        LocalDate on,

        @Schema(examples = "项目结余资金交回财政") @NotBlank @Prose @Size(max = 500)
        String reason) {

    static TreasuryReturnRequest of(TreasuryReturnView kept) {
        return new TreasuryReturnRequest(
                kept.code(), kept.place().id(), Ref.idOf(kept.origin()), kept.amount(), kept.on(), kept.reason());
    }

    TreasuryReturnDetails toDetails() {
        return new TreasuryReturnDetails(
                code, PlaceId.of(placeId), AppropriationId.of(originId), amount, on, reason.strip());
    }
}
