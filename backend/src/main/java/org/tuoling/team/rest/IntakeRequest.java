package org.tuoling.team.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.team.BranchId;
import org.tuoling.team.IntakeDetails;
import org.tuoling.team.IntakeView;

/** An intake of applicants to be registered or revised. */
public record IntakeRequest(
        @Schema(description = "Unique in the programme.", examples = "JJFZ-2020") @NotNull @Code String code,
        @Schema(examples = "第一期入党积极分子") @NotNull @Line @Size(max = 120) String nameZh,
        @Schema(examples = "Applicants, first intake") @Line @Size(max = 200) String nameEn,
        @Schema(examples = "2020-09-28") @NotNull @Day LocalDate acceptedOn,
        @Schema(description = "The branch that accepted them; none when several did.") UUID branchId,
        @Schema(description = "How many were accepted.", examples = "5") @NotNull @Min(0) @Max(100_000) Integer count) {

    /** The request that would describe an intake as it is kept. */
    static IntakeRequest of(IntakeView intake) {
        return new IntakeRequest(
                intake.code(),
                intake.nameZh(),
                intake.nameEn(),
                intake.acceptedOn(),
                Ref.idOf(intake.branch()),
                intake.count());
    }

    IntakeDetails toDetails() {
        return new IntakeDetails(code, nameZh, nameEn, acceptedOn, BranchId.of(branchId), count);
    }
}
