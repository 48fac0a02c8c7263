package org.tuoling.team.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.team.Attendance;
import org.tuoling.team.AttendanceRegister;
import org.tuoling.team.MeetingAttendanceView;
import org.tuoling.team.MeetingId;
import org.tuoling.team.MeetingRegister;
import org.tuoling.team.MeetingView;
import org.tuoling.team.TeamError;

/** Who is expected at meetings and who was there, in a workbook. */
@ApplicationScoped
public class MeetingAttendanceWorkbook implements Workbook<MeetingAttendanceRow, MeetingAttendanceView> {

    private static final List<Column<MeetingAttendanceView>> COLUMNS = List.of(
            Column.reference("meetingId", MeetingAttendanceView::meeting).required().example("XX-2021-03"),
            Column.reference("personId", MeetingAttendanceView::person).required().example("P-001"),
            Column.<MeetingAttendanceView>text("personName", attendance -> attendance.person().nameZh()).onlyExported(),
            Column.oneOf("attendance", Attendance.class, MeetingAttendanceView::attendance),
            Column.text("reason", MeetingAttendanceView::reason).example("在阿克苏参加培训"));

    private record Line(UUID meetingId, UUID personId) {}

    private final AttendanceRegister register;
    private final MeetingRegister meetings;
    private final PersonRegister people;

    MeetingAttendanceWorkbook(AttendanceRegister register, MeetingRegister meetings, PersonRegister people) {
        this.register = register;
        this.meetings = meetings;
        this.people = people;
    }

    @Override
    public String list() {
        return "meeting-attendances";
    }

    @Override
    public String words() {
        return "team.attendances";
    }

    @Override
    public List<Column<MeetingAttendanceView>> columns() {
        return COLUMNS;
    }

    @Override
    public MeetingAttendanceRow request(Cells row) {
        return new MeetingAttendanceRow(
                row.reference(
                        "meetingId",
                        code -> meetings.coded(row.programmeId(), code).map(MeetingView::id),
                        TeamError.MEETING_UNKNOWN),
                row.reference(
                        "personId",
                        code -> people.coded(row.programmeId(), code).map(PersonView::id),
                        TeamError.PERSON_UNKNOWN),
                row.oneOf("attendance", Attendance.class),
                row.text("reason"));
    }

    @Override
    public Object key(MeetingAttendanceRow row) {
        return new Line(row.meetingId(), row.personId());
    }

    @Override
    public String keyField() {
        return "personId";
    }

    @Override
    public Optional<MeetingAttendanceRow> existing(UUID programmeId, MeetingAttendanceRow row) {
        return register.find(programmeId, MeetingId.of(row.meetingId()), PersonId.of(row.personId()))
                .map(MeetingAttendanceRow::of);
    }

    @Override
    public void register(UUID programmeId, MeetingAttendanceRow row) {
        register.add(programmeId, MeetingId.of(row.meetingId()), row.toAttended());
    }
}
