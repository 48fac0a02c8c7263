package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;
import org.tuoling.team.domain.Meeting;
import org.tuoling.team.domain.MeetingAttendance;
import org.tuoling.team.domain.MeetingAttendances;
import org.tuoling.team.domain.Meetings;

/**
 * Keeps who was at a meeting. The meeting is locked meanwhile: attendance does not slip in beside a cancellation, and
 * of two clerks with the same sheet the second is told that it has changed.
 */
@ApplicationScoped
public class AttendanceRegister {

    private static final String TYPE = "meeting-attendance";

    private final Meetings meetings;
    private final MeetingAttendances attendances;
    private final MeetingAttendanceReader reader;
    private final PersonSearch people;
    private final ChangeLog changes;
    private final Event<MeetingChanged> changed;
    private final Today today;

    AttendanceRegister(
            Meetings meetings,
            MeetingAttendances attendances,
            MeetingAttendanceReader reader,
            PersonSearch people,
            ChangeLog changes,
            Event<MeetingChanged> changed,
            Today today) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.reader = reader;
        this.people = people;
        this.changes = changes;
        this.changed = changed;
        this.today = today;
    }

    /** Records for each of these, who must be expected, whether he was there. */
    @Transactional
    public void record(UUID programmeId, MeetingId id, long version, List<Attended> sheet) {
        var meeting = locked(programmeId, id);
        ETag.check(version, meeting.version());
        meeting.takeAttendance(today.now());
        var before = byPerson(programmeId, id);
        var expected = attendances.byPersonAt(programmeId, id.value());
        for (int i = 0; i < sheet.size(); i++) {
            write(expected, sheet.get(i), "entries[" + i + "].");
        }
        meetings.flush();
        byPerson(programmeId, id).forEach((person, after) -> {
            if (!after.equals(before.get(person))) {
                changes.changed(
                        programmeId,
                        TYPE,
                        after.id(),
                        AttendanceTrace.of(before.get(person)),
                        AttendanceTrace.of(after));
            }
        });
    }

    private static void write(Map<UUID, MeetingAttendance> expected, Attended attended, String path) {
        var attendance = expected.remove(attended.personId());
        if (attendance == null) {
            throw Refused.at(path + "personId", TeamError.NOT_EXPECTED);
        }
        attendance.record(attended, path);
    }

    /** Adds somebody who is expected, as paper tells it: with his attendance where the meeting has been held. */
    @Transactional
    public void add(UUID programmeId, MeetingId id, Attended attended) {
        var meeting = meetings.locked(programmeId, id.value())
                .orElseThrow(() -> Refused.at("meetingId", TeamError.MEETING_UNKNOWN));
        var person = people.found(programmeId, attended.personId())
                .orElseThrow(() -> Refused.at("personId", TeamError.PERSON_UNKNOWN));
        var attendance = meeting.expecting(person);
        if (attended.attendance() != null) {
            meeting.takeAttendance(today.now());
            attendance.record(attended, "");
        }
        attendances.persistAndFlush(attendance);
        var added = reader.one(programmeId, id.value(), person.id()).orElseThrow();
        changes.created(programmeId, TYPE, attendance.id(), AttendanceTrace.of(added));
        changed.fire(new MeetingChanged(programmeId, Set.of(person.id())));
    }

    /** Expects somebody no longer; who has been recorded stays. */
    @Transactional
    public void takeOff(UUID programmeId, MeetingId id, PersonId personId) {
        locked(programmeId, id);
        var attendance = attendances.one(programmeId, id.value(), personId.value()).orElseThrow(Refused::notFound);
        if (attendance.isRecorded()) {
            throw new Refused(TeamError.ATTENDANCE_RECORDED);
        }
        var before = reader.one(programmeId, id.value(), personId.value()).orElseThrow();
        attendances.delete(attendance);
        attendances.flush();
        changes.deleted(programmeId, TYPE, attendance.id(), AttendanceTrace.of(before));
        changed.fire(new MeetingChanged(programmeId, Set.of(personId.value())));
    }

    public Optional<MeetingAttendanceView> find(UUID programmeId, MeetingId id, PersonId personId) {
        return reader.one(programmeId, id.value(), personId.value());
    }

    private Meeting locked(UUID programmeId, MeetingId id) {
        return meetings.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
    }

    private Map<UUID, MeetingAttendanceView> byPerson(UUID programmeId, MeetingId id) {
        return reader.all(programmeId, id.value()).stream()
                .collect(Collectors.toMap(view -> view.person().id(), view -> view));
    }
}
