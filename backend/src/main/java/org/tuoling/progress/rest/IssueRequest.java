package org.tuoling.progress.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.personnel.PersonId;
import org.tuoling.progress.IssueDetails;
import org.tuoling.progress.IssueKind;
import org.tuoling.progress.IssueSeverity;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;

/** An issue or risk to be raised or revised. */
public record IssueRequest(
        @Schema(description = "Stays what it is.") @NotNull UUID projectId,
        @Schema(description = "Unique in the programme.", examples = "WT-001") @NotNull @Code String code,
        @NotNull IssueKind kind,
        @Schema(examples = "入冬前屋面不能封闭") @NotNull @Line @Size(max = 120) String title,
        @Prose @Size(max = 2000) String detail,
        @NotNull IssueSeverity severity,
        @Schema(description = "The deployed person who sees to it.") @NotNull UUID ownerId,
        @Schema(description = "Not in the future.", examples = "2021-12-01") @NotNull @Day LocalDate raisedOn,
        @Schema(examples = "2022-01-15") @NotNull @Day LocalDate dueOn) {

    IssueDetails toDetails() {
        return new IssueDetails(
                new ProjectId(projectId), code, kind, title, detail, severity, new PersonId(ownerId), raisedOn, dueOn);
    }
}
