package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;
import org.tuoling.team.domain.Meeting;
import org.tuoling.team.domain.MeetingAttendances;
import org.tuoling.team.domain.Meetings;

/** Keeps the meetings: what is planned, who is expected, who was there. */
@ApplicationScoped
public class MeetingRegister {

    private static final String TYPE = "meeting";
    private static final UUID NONE = new UUID(0, 0);

    private final Meetings meetings;
    private final MeetingAttendances attendances;
    private final MeetingReader reader;
    private final Invitations invitations;
    private final BranchReader branches;
    private final ChangeLog changes;
    private final Event<MeetingChanged> changed;
    private final Today today;

    MeetingRegister(
            Meetings meetings,
            MeetingAttendances attendances,
            MeetingReader reader,
            Invitations invitations,
            BranchReader branches,
            ChangeLog changes,
            Event<MeetingChanged> changed,
            Today today) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.reader = reader;
        this.invitations = invitations;
        this.branches = branches;
        this.changes = changes;
        this.changed = changed;
        this.today = today;
    }

    @Transactional
    public MeetingId arrange(UUID programmeId, MeetingDetails details, Invitation invitation) {
        check(programmeId, details, NONE);
        var meeting = new Meeting(programmeId, details);
        meetings.persistAndFlush(meeting);
        expect(meeting, invitation);
        changes.created(programmeId, TYPE, meeting.id(), view(programmeId, meeting.id()));
        tell(programmeId, expectedAt(meeting));
        return new MeetingId(meeting.id());
    }

    /** Replaces all fields. Who is invited comes to those expected already; nobody is taken off by not being named. */
    @Transactional
    public void revise(UUID programmeId, MeetingId id, long version, MeetingDetails details, Invitation invitation) {
        var meeting = locked(programmeId, id);
        ETag.check(version, meeting.version());
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        meeting.revise(details, attendances.isRecordedAt(programmeId, id.value()), today.now());
        expect(meeting, invitation);
        meetings.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
        tell(programmeId, expectedAt(meeting));
    }

    /** Calls a meeting off; it stays on record. */
    @Transactional
    public void cancel(UUID programmeId, MeetingId id, String reason) {
        var meeting = locked(programmeId, id);
        var before = view(programmeId, id.value());
        meeting.cancel(reason, attendances.isRecordedAt(programmeId, id.value()), today.now());
        meetings.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
        tell(programmeId, expectedAt(meeting));
    }

    /** Takes out a meeting entered by mistake; one with attendance stays. */
    @Transactional
    public void remove(UUID programmeId, MeetingId id, long version) {
        var meeting = locked(programmeId, id);
        ETag.check(version, meeting.version());
        if (attendances.isRecordedAt(programmeId, id.value())) {
            throw new Refused(TeamError.ATTENDANCE_RECORDED);
        }
        var before = view(programmeId, id.value());
        var expected = expectedAt(meeting);
        attendances.removeAllOf(programmeId, id.value());
        meetings.delete(meeting);
        meetings.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
        tell(programmeId, expected);
    }

    /** By code, as workbooks name it. */
    public Optional<MeetingView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private void expect(Meeting meeting, Invitation invitation) {
        var expected = expectedAt(meeting);
        for (NamedPerson person : invitations.meantBy(invitation, meeting.programmeId(), meeting.day())) {
            if (!expected.contains(person.id())) {
                attendances.persist(meeting.expecting(person));
            }
        }
        attendances.flush();
    }

    private Set<UUID> expectedAt(Meeting meeting) {
        return attendances.expectedAt(meeting.programmeId(), meeting.id());
    }

    private void tell(UUID programmeId, Set<UUID> expected) {
        if (!expected.isEmpty()) {
            changed.fire(new MeetingChanged(programmeId, expected));
        }
    }

    private Meeting locked(UUID programmeId, MeetingId id) {
        return meetings.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
    }

    private MeetingView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void check(UUID programmeId, MeetingDetails details, UUID self) {
        if (meetings.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", TeamError.CODE_TAKEN);
        }
        if (details.branchId() != null
                && branches.one(programmeId, details.branchId().value()).isEmpty()) {
            throw Refused.at("branchId", TeamError.BRANCH_UNKNOWN);
        }
    }
}
