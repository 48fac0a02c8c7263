package org.tuoling.progress.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.progress.ReportDetails;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;

/** A monthly report to be written or revised. */
public record ReportRequest(
        @Schema(description = "Stays what it is.") @NotNull UUID projectId,

        @Schema(description = "A day of it; it stays what it is.", examples = "2021-12-01") @NotNull @Day
        LocalDate month,

        @Schema(description = "How much of the whole is done by its end.", examples = "65")
        @NotNull
        @Min(0)
        @Max(100)
        Integer physicalPercent,

        @Schema(examples = "主体完工，进入安装阶段。") @NotBlank @Prose @Size(max = 4000)
        String narrative,

        @Schema(description = "Why less is done than was reported before; needed then.", examples = "暴雨冲毁部分基槽，须返工。")
        @Prose
        @Size(max = 500)
        String fallReason,

        @Schema(description = "Pictures sent before and not used yet.") @Size(max = 9)
        List<@NotNull UUID> attachmentIds) {

    ReportDetails toDetails() {
        return new ReportDetails(
                new ProjectId(projectId),
                month.withDayOfMonth(1),
                physicalPercent,
                narrative,
                fallReason == null || fallReason.isBlank() ? null : fallReason.strip(),
                attachmentIds == null ? List.of() : attachmentIds);
    }
}
