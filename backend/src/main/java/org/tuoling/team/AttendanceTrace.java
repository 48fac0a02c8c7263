package org.tuoling.team;

import org.tuoling.shared.sql.Ref;

/**
 * What the history keeps of attendance. More people read the history than may see who was not there and why; those who
 * may find that in the sheet itself.
 */
record AttendanceTrace(Ref meeting, Attendance attendance) {

    static AttendanceTrace of(MeetingAttendanceView view) {
        return new AttendanceTrace(view.meeting(), view.attendance());
    }
}
