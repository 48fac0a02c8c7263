package org.tuoling.absence.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.absence.LeaveKindDetails;
import org.tuoling.absence.LeaveKindView;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A kind of leave to be registered or revised. */
public record LeaveKindRequest(
        @Schema(description = "Unique in the programme.", examples = "HOME") @NotNull @Code String code,
        @Schema(examples = "探亲假") @NotNull @Line @Size(max = 40) String nameZh,
        @Schema(examples = "Home leave") @Line @Size(max = 80) String nameEn,
        @Schema(description = "Calendar days a person may take in a calendar year, weekends included; none for no limit.", examples = "30")
        @Min(1)
        @Max(366)
        Integer annualDays,
        @Schema(description = "Since when it can be asked for no longer.") @Day LocalDate retiredOn) {

    /** The request that would describe a kind as it is kept. */
    static LeaveKindRequest of(LeaveKindView kind) {
        return new LeaveKindRequest(kind.code(), kind.nameZh(), kind.nameEn(), kind.annualDays(), kind.retiredOn());
    }

    LeaveKindDetails toDetails() {
        return new LeaveKindDetails(code, nameZh, nameEn, annualDays, retiredOn);
    }
}
