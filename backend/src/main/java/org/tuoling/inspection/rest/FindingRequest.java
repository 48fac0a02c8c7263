package org.tuoling.inspection.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.inspection.FindingDetails;
import org.tuoling.inspection.FindingOrigin;
import org.tuoling.inspection.FindingSeverity;
import org.tuoling.inspection.SafetyArea;
import org.tuoling.personnel.PersonId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;

/** A finding to be kept or revised. */
public record FindingRequest(
        @Schema(description = "Unique in the programme.", examples = "ZG-2021-03") @NotNull @Code String code,
        @NotNull SafetyArea area,
        @NotNull FindingOrigin origin,
        @NotNull FindingSeverity severity,
        @Schema(examples = "监理日志缺页") @NotNull @Line @Size(max = 200) String title,
        @Schema(description = "What exactly was found and what is asked for.", examples = "2021 年 9 月监理日志缺 4 页，须补齐并归档。")
                @Prose @Size(max = 2000) String detail,
        @Schema(description = "Not in the future.", examples = "2021-11-05") @NotNull @Day LocalDate foundOn,
        @Schema(description = "The body that found it.", examples = "市审计局") @Line @Size(max = 120) String foundBy,
        @Schema(description = "The project it is about; none where people are endangered.") UUID projectId,
        @Schema(description = "Who has to see to it.") @NotNull UUID ownerId,
        @Schema(description = "Not before it was found.", examples = "2021-12-31") @NotNull @Day LocalDate dueOn) {

    FindingDetails toDetails() {
        return new FindingDetails(
                code,
                area,
                origin,
                severity,
                title,
                detail == null || detail.isBlank() ? null : detail.strip(),
                foundOn,
                foundBy,
                ProjectId.of(projectId),
                new PersonId(ownerId),
                dueOn);
    }
}
