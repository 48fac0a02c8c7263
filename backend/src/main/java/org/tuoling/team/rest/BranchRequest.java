package org.tuoling.team.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.team.BranchDetails;
import org.tuoling.team.BranchView;

/** A branch to be registered or revised. */
public record BranchRequest(
        @Schema(description = "Unique in the programme.", examples = "DZB-KP") @NotNull @Code String code,
        @Schema(examples = "柯坪临时党支部") @NotNull @Line @Size(max = 120) String nameZh,
        @Schema(examples = "Keping Temporary Branch") @Line @Size(max = 200) String nameEn,
        @Schema(examples = "2020-01-10") @NotNull @Day LocalDate foundedOn,
        @Schema(description = "Its last day, once that is known.", examples = "2022-12-31") @Day LocalDate dissolvedOn) {

    /** The request that would describe a branch as it is kept. */
    static BranchRequest of(BranchView branch) {
        return new BranchRequest(
                branch.code(), branch.nameZh(), branch.nameEn(), branch.foundedOn(), branch.dissolvedOn());
    }

    BranchDetails toDetails() {
        return new BranchDetails(code, nameZh, nameEn, foundedOn, dissolvedOn);
    }
}
