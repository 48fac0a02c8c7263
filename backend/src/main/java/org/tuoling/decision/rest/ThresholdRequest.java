package org.tuoling.decision.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.decision.DecisionKind;
import org.tuoling.decision.ThresholdDetails;
import org.tuoling.decision.ThresholdView;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Yuan;

/** A threshold to be registered or revised. */
public record ThresholdRequest(
        @Schema(description = "What needs a decision above it: one of the kinds that spend money.") @NotNull DecisionKind kind,
        @Schema(description = "The place it is for; none for all that have none of their own.") UUID placeId,
        @Schema(description = "More than this needs a decision.") @NotNull @Valid @Yuan Money amount,
        @Schema(description = "Within so many days payments to one payee and project are looked at together.", examples = "30")
        @NotNull @Min(0) @Max(366)
        Integer windowDays,
        @Schema(description = "It holds from this day until the next one begins. Not before today once decisions were put to the vote.", examples = "2020-01-15")
        @NotNull @Day
        LocalDate validFrom) {

    /** The request that would describe a threshold as it is kept. */
    static ThresholdRequest of(ThresholdView threshold) {
        return new ThresholdRequest(
                threshold.kind(),
                Ref.idOf(threshold.place()),
                threshold.amount(),
                threshold.windowDays(),
                threshold.validFrom());
    }

    ThresholdDetails toDetails() {
        return new ThresholdDetails(kind, PlaceId.of(placeId), amount, windowDays, validFrom);
    }
}
