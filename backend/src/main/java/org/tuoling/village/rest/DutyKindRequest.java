package org.tuoling.village.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;
import org.tuoling.village.DutyKindDetails;
import org.tuoling.village.DutyKindView;

/** A recurring duty to be registered or revised. */
public record DutyKindRequest(
        @Schema(description = "Unique in the programme.", examples = "ON-SITE") @NotNull @Code String code,
        @Schema(examples = "每月一次现场办公") @NotNull @Line @Size(max = 80) String nameZh,
        @Schema(examples = "On-site office once a month") @Line @Size(max = 120) String nameEn,
        @Schema(description = "How long its periods are: 1 for months, 3 for quarters, 6 for half-years, 12 for years; at most 60.", examples = "1")
                @NotNull Integer everyMonths,
        @Schema(description = "How often it is owed in each period, at most 31.", examples = "1") @NotNull Integer timesOwed,
        @Schema(examples = "2020-06-01") @NotNull @Day LocalDate validFrom,
        @Schema(description = "The last day, if it is given up.", examples = "2022-12-31") @Day LocalDate validTo,
        @Schema(examples = "到村现场办公，收集和答复群众诉求。") @Prose @Size(max = 1000) String description) {

    /** The request that would describe a kind as it is kept. */
    static DutyKindRequest of(DutyKindView kind) {
        return new DutyKindRequest(
                kind.code(),
                kind.nameZh(),
                kind.nameEn(),
                kind.everyMonths(),
                kind.timesOwed(),
                kind.validFrom(),
                kind.validTo(),
                kind.description());
    }

    DutyKindDetails toDetails() {
        return new DutyKindDetails(code, nameZh, nameEn, everyMonths, timesOwed, validFrom, validTo, description);
    }
}
