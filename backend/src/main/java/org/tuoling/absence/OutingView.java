package org.tuoling.absence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An outing as clients see it. */
public record OutingView(
        UUID id,
        Ref person,
        @Schema(description = "Where to, in words.", examples = "阿克苏市") String destination,
        @Schema(examples = "采购教学设备") String purpose,
        @Schema(description = "Who of the team comes along.") List<Ref> companions,
        Transport transport,
        @Schema(examples = "2022-01-10T09:00:00+08:00") Instant startsAt,
        @Schema(description = "When he is to be back.", examples = "2022-01-10T21:00:00+08:00") Instant endsAt,
        OutingState state,
        @Schema(description = "Whether the return should have been recorded by now.") boolean overdue,
        Instant reportedAt,
        @Schema(description = "Until it is approved it excuses nobody from roll-call. One that is made longer has to be approved again.", nullable = true)
        Instant approvedAt,
        @Schema(description = "Null also for an approver whose account belongs to no person.", nullable = true) Ref approvedBy,
        @Schema(description = "His name then.", examples = "张三", nullable = true) String approvedByName,
        @Schema(description = "Who can approve it now; empty when there is nothing to approve.") List<AwaitedView> awaiting,
        @Schema(nullable = true) Instant returnedAt,
        @Schema(description = "When the return was recorded, which may be long after it.", nullable = true) Instant returnRecordedAt,
        @Schema(description = "By whom; his name then.", examples = "张三", nullable = true) String returnRecordedByName,
        @Schema(nullable = true) Instant withdrawnAt,
        @Schema(examples = "0") long version) {

    static OutingView read(Row row, Instant now) {
        var state = row.oneOf(OutingState.class, "state");
        var endsAt = row.instant("ends_at");
        return new OutingView(
                row.id("id"),
                row.ref("person"),
                row.text("destination"),
                row.text("purpose"),
                row.list(Ref.class, "companions"),
                row.oneOf(Transport.class, "transport"),
                row.instant("starts_at"),
                endsAt,
                state,
                state == OutingState.REPORTED && endsAt.isBefore(now),
                row.instant("reported_at"),
                row.instant("approved_at"),
                row.ref("approved_by"),
                row.text("approved_by_account"),
                List.of(),
                row.instant("returned_at"),
                row.instant("return_recorded_at"),
                row.text("return_recorded_by_name"),
                row.instant("withdrawn_at"),
                row.number("version"));
    }

    OutingView awaiting(List<AwaitedView> whom) {
        return new OutingView(
                id, person, destination, purpose, companions, transport, startsAt, endsAt, state, overdue, reportedAt,
                approvedAt, approvedBy, approvedByName, whom, returnedAt, returnRecordedAt, returnRecordedByName,
                withdrawnAt, version);
    }
}
