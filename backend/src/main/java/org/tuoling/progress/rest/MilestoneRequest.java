package org.tuoling.progress.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.progress.MilestoneDetails;
import org.tuoling.progress.ProjectMilestoneView;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A milestone to be added or revised. */
public record MilestoneRequest(
        @Schema(description = "Stays what it is.") @NotNull UUID projectId,
        @Schema(description = "Unique in its project.", examples = "M1") @NotNull @Code String code,
        @Schema(examples = "主体结构封顶") @NotNull @Line @Size(max = 120) String nameZh,
        @Schema(examples = "Structure topped out") @Line @Size(max = 200) String nameEn,

        @Schema(description = "Its share of all milestones of the project, whatever they add up to.", examples = "30")
        @NotNull
        @Min(1)
        @Max(100)
        Integer weight,

        @Schema(examples = "2021-06-30") @NotNull @Day LocalDate plannedOn,
        @Schema(description = "Left out while it is not reached; not in the future.") @Day LocalDate doneOn) {

    static MilestoneRequest of(ProjectMilestoneView kept) {
        return new MilestoneRequest(
                kept.project().id(),
                kept.code(),
                kept.nameZh(),
                kept.nameEn(),
                kept.weight(),
                kept.plannedOn(),
                kept.doneOn());
    }

    MilestoneDetails toDetails() {
        return new MilestoneDetails(new ProjectId(projectId), code, nameZh, nameEn, weight, plannedOn, doneOn);
    }
}
