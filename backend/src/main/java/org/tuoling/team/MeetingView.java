package org.tuoling.team;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A meeting as clients see it: how many were there, but not who. */
public record MeetingView(
        UUID id,
        @Schema(examples = "XX-2021-03") String code,
        MeetingKind kind,
        @Schema(examples = "党史学习教育专题学习") String titleZh,
        @Schema(examples = "Study session on history", nullable = true) String titleEn,
        @Schema(examples = "指挥部二楼会议室") String place,
        Instant startsAt,
        Instant endsAt,
        @Schema(description = "The branch it is a meeting of.", nullable = true) Ref branch,
        @Schema(nullable = true) String minutes,
        @Schema(description = "When it was cancelled.", nullable = true) Instant cancelledAt,
        @Schema(description = "Why it was cancelled.", examples = "与下乡冲突", nullable = true) String cancelReason,
        MeetingState state,
        @Schema(description = "How many are expected.", examples = "40") long expected,
        @Schema(description = "How many were there.", examples = "38") long present,
        @Schema(description = "How many were excused.", examples = "1") long excused,
        @Schema(description = "How many were absent.", examples = "1") long absent,
        @Schema(examples = "0") long version) {

    static MeetingView read(Row row, Instant now) {
        var startsAt = row.instant("starts_at");
        var cancelledAt = row.instant("cancelled_at");
        return new MeetingView(
                row.id("id"),
                row.text("code"),
                row.oneOf(MeetingKind.class, "kind"),
                row.text("title_zh"),
                row.text("title_en"),
                row.text("place"),
                startsAt,
                row.instant("ends_at"),
                row.ref("branch"),
                row.text("minutes"),
                cancelledAt,
                row.text("cancel_reason"),
                state(startsAt, cancelledAt, now),
                row.number("expected"),
                row.number("present"),
                row.number("excused"),
                row.number("absent"),
                row.number("version"));
    }

    private static MeetingState state(Instant startsAt, Instant cancelledAt, Instant now) {
        if (cancelledAt != null) {
            return MeetingState.CANCELLED;
        }
        return now.isBefore(startsAt) ? MeetingState.PLANNED : MeetingState.HELD;
    }
}
