package org.tuoling.rollcall.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.place.PlaceId;
import org.tuoling.rollcall.RollCallScheduleDetails;
import org.tuoling.rollcall.RollCallScheduleView;
import org.tuoling.shared.validation.Day;

/** A roll-call schedule to be registered or revised. */
public record RollCallScheduleRequest(
        @Schema(description = "The site; what lies within it follows unless it has a schedule of its own.") @NotNull
                UUID placeId,
        @Schema(description = "The first evening it holds for.", examples = "2020-01-01") @NotNull @Day LocalDate validFrom,
        @Schema(description = "The hour on the UTC+8 clock; life at the sites runs about two hours later than on the coast.",
                        examples = "22:30")
                @NotNull
                @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
                String opensAt,
        @Schema(description = "From the opening to the cut-off.", examples = "30") @NotNull @Min(5) @Max(240)
                Integer cutOffMinutes,
        @Schema(description = "From one level of the grid tree to the next.", examples = "20") @NotNull @Min(5) @Max(120)
                Integer escalationMinutes,
        @Schema(description = "From the turn of level 1 to the closing.", examples = "30") @NotNull @Min(5) @Max(240)
                Integer closingMinutes) {

    static RollCallScheduleRequest of(RollCallScheduleView kept) {
        return new RollCallScheduleRequest(
                kept.place().id(),
                kept.validFrom(),
                kept.opensAt(),
                kept.cutOffMinutes(),
                kept.escalationMinutes(),
                kept.closingMinutes());
    }

    RollCallScheduleDetails toDetails() {
        return new RollCallScheduleDetails(
                PlaceId.of(placeId),
                validFrom,
                LocalTime.parse(opensAt),
                Duration.ofMinutes(cutOffMinutes),
                Duration.ofMinutes(escalationMinutes),
                Duration.ofMinutes(closingMinutes));
    }
}
