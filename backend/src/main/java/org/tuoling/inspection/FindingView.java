package org.tuoling.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A finding as clients see it. */
public record FindingView(
        UUID id,
        @Schema(examples = "ZG-2021-03") String code,
        SafetyArea area,
        FindingOrigin origin,
        FindingSeverity severity,
        @Schema(examples = "监理日志缺页") String title,
        @Schema(description = "What exactly was found and what is asked for.", nullable = true) String detail,
        @Schema(examples = "2021-11-05") LocalDate foundOn,
        @Schema(description = "The body that found it.", examples = "市审计局", nullable = true) String foundBy,
        @Schema(description = "The project it is about, if it is about one.", nullable = true) Ref project,
        @Schema(description = "Who has to see to it.") Ref owner,
        @Schema(examples = "2021-12-31") LocalDate dueOn,
        FindingState state,
        @Schema(description = "Whether it is still its owner's turn after the due day.") boolean overdue,
        @Schema(description = "Since when its owner says it is put right.", nullable = true) LocalDate rectifiedOn,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(description = "The person who closed it.", nullable = true) Ref closedBy,
        @Schema(description = "How many documents it has.", examples = "2") long documents,
        @Schema(description = "The steps the caller may take with it.") List<FindingStepKind> mySteps,
        @Schema(description = "Whether the caller may revise it.") boolean revisable,
        @Schema(description = "Whether the caller may remove it.") boolean removable,
        @Schema(examples = "0") long version) {

    static FindingView read(Row row, Viewer viewer, LocalDate today) {
        var state = row.oneOf(FindingState.class, "state");
        var dueOn = row.date("due_on");
        var ownerId = row.id("owner_id");
        var openedBy = Hand.read(row, "opened_by");
        return new FindingView(
                row.id("id"),
                row.text("code"),
                row.oneOf(SafetyArea.class, "area"),
                row.oneOf(FindingOrigin.class, "origin"),
                row.oneOf(FindingSeverity.class, "severity"),
                row.text("title"),
                row.text("detail"),
                row.date("found_on"),
                row.text("found_by"),
                row.ref("project"),
                row.ref("owner"),
                dueOn,
                state,
                state.isWithOwner() && dueOn.isBefore(today),
                row.date("rectified_on"),
                row.date("closed_on"),
                row.ref("closer"),
                row.number("documents"),
                viewer.steps(state, ownerId, Hand.read(row, "rectified_by")),
                viewer.revises(state, ownerId, openedBy),
                viewer.removes(Math.toIntExact(row.number("step_count")), ownerId, openedBy),
                row.number("version"));
    }
}
