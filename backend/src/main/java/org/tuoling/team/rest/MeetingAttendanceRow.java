package org.tuoling.team.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.tuoling.shared.validation.Line;
import org.tuoling.team.Attendance;
import org.tuoling.team.Attended;
import org.tuoling.team.MeetingAttendanceView;

/** Somebody expected at a meeting, in one row, with his attendance where it is known. */
public record MeetingAttendanceRow(
        @NotNull UUID meetingId, @NotNull UUID personId, Attendance attendance, @Line @Size(max = 200) String reason) {

    static MeetingAttendanceRow of(MeetingAttendanceView attendance) {
        return new MeetingAttendanceRow(
                attendance.meeting().id(),
                attendance.person().id(),
                attendance.attendance(),
                attendance.reason());
    }

    Attended toAttended() {
        return new Attended(personId, attendance, reason);
    }
}
