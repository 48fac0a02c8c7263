package org.tuoling.funding.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.funding.AppropriationDetails;
import org.tuoling.funding.AppropriationView;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;
import org.tuoling.shared.validation.Yuan;

/** An appropriation to be registered or revised. */
public record AppropriationRequest(
        @Schema(examples = "2021") @NotNull @Min(1990) @Max(2100)
        Integer fiscalYear,

        @Schema(description = "Who grants the money.", examples = "湖州市财政局") @NotNull @Line @Size(max = 120)
        String source,

        @Schema(description = "Unique in the programme.", examples = "示援指〔2021〕1号") @NotNull @Line @Size(max = 80)
        String documentNumber,

        @Schema(description = "In CNY, above zero.") @NotNull @Valid @Yuan
        Money amount,

        @Schema(description = "One of the programme's recipient places.") @NotNull
        UUID placeId,

        @Schema(examples = "2021-03-01") @NotNull @Day LocalDate grantedOn,

        @Schema(description = "Not before it was granted, not in the future.", examples = "2021-03-20") @Day
        LocalDate receivedOn,

        @Prose @Size(max = 1000) String note) {

    /** The request that would describe an appropriation as it is kept. */
    static AppropriationRequest of(AppropriationView kept) {
        return new AppropriationRequest(
                kept.fiscalYear(),
                kept.source(),
                kept.documentNumber(),
                kept.amount(),
                Ref.idOf(kept.place()),
                kept.grantedOn(),
                kept.receivedOn(),
                kept.note());
    }

    AppropriationDetails toDetails() {
        return new AppropriationDetails(
                fiscalYear, source, documentNumber, amount, PlaceId.of(placeId), grantedOn, receivedOn, note);
    }
}
