package org.tuoling.progress;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An issue or risk as clients see it. */
public record IssueView(
        UUID id,
        Ref project,
        @Schema(examples = "WT-001") String code,
        IssueKind kind,
        @Schema(examples = "入冬前屋面不能封闭") String title,
        @Schema(nullable = true) String detail,
        IssueSeverity severity,
        @Schema(description = "Who sees to it.") Ref owner,
        @Schema(examples = "2021-12-01") LocalDate raisedOn,
        @Schema(examples = "2022-01-15") LocalDate dueOn,
        IssueState state,
        @Schema(description = "Whether it is open beyond that day.", examples = "false") boolean overdue,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(description = "What became of it.", nullable = true) String resolution,
        @Schema(examples = "0") long version) {

    /** @param today the day by which an open one is overdue or not */
    static Function<Row, IssueView> on(LocalDate today) {
        return row -> {
            var state = row.oneOf(IssueState.class, "state");
            var dueOn = row.date("due_on");
            return new IssueView(
                    row.id("id"),
                    row.ref("project"),
                    row.text("code"),
                    row.oneOf(IssueKind.class, "kind"),
                    row.text("title"),
                    row.text("detail"),
                    row.oneOf(IssueSeverity.class, "severity"),
                    row.ref("owner"),
                    row.date("raised_on"),
                    dueOn,
                    state,
                    state == IssueState.OPEN && dueOn.isBefore(today),
                    row.date("closed_on"),
                    row.text("resolution"),
                    row.number("version"));
        };
    }
}
