package org.tuoling.absence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A leave as clients see it. */
public record LeaveView(
        UUID id,
        Ref person,
        Ref kind,
        @Schema(examples = "2022-01-08T08:00:00+08:00") Instant startsAt,
        @Schema(description = "When he is to be back.", examples = "2022-01-14T22:00:00+08:00") Instant endsAt,
        @Schema(description = "The later end that has been asked for and is undecided.", nullable = true) Instant askedEndsAt,
        @Schema(description = "Calendar days, weekends included; until the return, once it is recorded.", examples = "7") int days,
        @Schema(examples = "回湖州探亲") String reason,
        LeaveState state,
        @Schema(description = "Whether the return should have been recorded by now.") boolean overdue,
        @Schema(description = "Whose turn it is now; empty when nothing is to be decided.") List<AwaitedView> awaiting,
        @Schema(description = "What it needs or needed; empty when it was approved on paper.") List<StepView> steps,
        List<ExtensionView> extensions,
        Instant requestedAt,
        @Schema(description = "When it was approved or rejected.", nullable = true) Instant decidedAt,
        @Schema(nullable = true) Instant departedAt,
        @Schema(nullable = true) Instant returnedAt,
        @Schema(description = "When the return was recorded, which may be long after it.", nullable = true) Instant returnRecordedAt,
        @Schema(description = "By whom; his name then.", examples = "张三", nullable = true) String returnRecordedByName,
        @Schema(nullable = true) Instant withdrawnAt,
        @Schema(examples = "0") long version) {

    static LeaveView read(Row row, Instant now) {
        var state = row.oneOf(LeaveState.class, "state");
        var endsAt = row.instant("ends_at");
        return new LeaveView(
                row.id("id"),
                row.ref("person"),
                row.ref("kind"),
                row.instant("starts_at"),
                endsAt,
                row.instant("asked_ends_at"),
                row.integer("days"),
                row.text("reason"),
                state,
                state.isOpen() && endsAt.isBefore(now),
                List.of(),
                row.list(StepView.class, "steps"),
                row.list(ExtensionView.class, "extensions"),
                row.instant("requested_at"),
                row.instant("decided_at"),
                row.instant("departed_at"),
                row.instant("returned_at"),
                row.instant("return_recorded_at"),
                row.text("return_recorded_by_name"),
                row.instant("withdrawn_at"),
                row.number("version"));
    }

    LeaveView awaiting(List<AwaitedView> whom) {
        return new LeaveView(
                id, person, kind, startsAt, endsAt, askedEndsAt, days, reason, state, overdue, whom, steps, extensions,
                requestedAt, decidedAt, departedAt, returnedAt, returnRecordedAt, returnRecordedByName,
                withdrawnAt, version);
    }
}
