package org.tuoling.progress.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.progress.IssueKind;
import org.tuoling.progress.IssueSeverity;
import org.tuoling.progress.IssueView;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;

/** An {@link IssueRequest} in one row with how it was closed. */
public record IssueRow(
        @NotNull UUID projectId,
        @NotNull @Code String code,
        @NotNull IssueKind kind,
        @NotNull @Line @Size(max = 120) String title,
        @Prose @Size(max = 2000) String detail,
        @NotNull IssueSeverity severity,
        @NotNull UUID ownerId,
        @NotNull @Day LocalDate raisedOn,
        @NotNull @Day LocalDate dueOn,
        @Day LocalDate closedOn,
        @Prose @Size(max = 1000) String resolution) {

    static IssueRow of(IssueView kept) {
        return new IssueRow(
                kept.project().id(),
                kept.code(),
                kept.kind(),
                kept.title(),
                kept.detail(),
                kept.severity(),
                kept.owner().id(),
                kept.raisedOn(),
                kept.dueOn(),
                kept.closedOn(),
                kept.resolution());
    }

    IssueRequest toRequest() {
        return new IssueRequest(projectId, code, kind, title, detail, severity, ownerId, raisedOn, dueOn);
    }
}
