package org.tuoling.team;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** Somebody expected at a meeting, and whether he was there. */
public record MeetingAttendanceView(
        UUID id,
        @Schema(description = "The meeting; its titles stand for names.") Ref meeting,
        Instant startsAt,
        Ref person,
        @Schema(description = "Null until it is recorded.", nullable = true) Attendance attendance,
        @Schema(description = "Why he was not there.", examples = "在阿克苏参加培训", nullable = true) String reason) {

    static MeetingAttendanceView read(Row row) {
        return new MeetingAttendanceView(
                row.id("id"),
                row.ref("meeting"),
                row.instant("starts_at"),
                row.ref("person"),
                row.oneOf(Attendance.class, "attendance"),
                row.text("reason"));
    }
}
