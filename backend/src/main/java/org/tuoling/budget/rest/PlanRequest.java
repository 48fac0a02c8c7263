package org.tuoling.budget.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.budget.PlanDraft;
import org.tuoling.budget.PlanVersionId;
import org.tuoling.shared.validation.Prose;

/** A version of a year's plan to be drafted. */
public record PlanRequest(
        @Schema(examples = "2022") @NotNull @Min(1990) @Max(2100)
        Integer fiscalYear,

        @Schema(description = "Why this version is made.", examples = "2022年度计划") @NotBlank @Prose @Size(max = 500)
        String reason,

        @Schema(description = "Whose lines it begins with; left out, those of the version in force, if there is one.")
        UUID copyFrom) {

    PlanDraft toDraft() {
        return new PlanDraft(fiscalYear, reason.strip(), PlanVersionId.of(copyFrom));
    }
}
