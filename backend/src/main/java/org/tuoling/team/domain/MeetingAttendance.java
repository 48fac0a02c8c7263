package org.tuoling.team.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.team.Attendance;
import org.tuoling.team.Attended;
import org.tuoling.team.NamedPerson;
import org.tuoling.team.TeamError;

/** Somebody expected at a meeting, and afterwards whether he was there. */
@Entity
@Table(name = "meeting_attendance")
public class MeetingAttendance {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID meetingId;
    private UUID personId;

    /** How the line is sorted and searched by; the database carries later changes of the name here. */
    @Column(updatable = false)
    private String personName;

    @Column(updatable = false)
    private String personSearch;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    private String reason;

    protected MeetingAttendance() {}

    MeetingAttendance(UUID programmeId, UUID meetingId, NamedPerson person) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.meetingId = meetingId;
        this.personId = person.id();
        this.personName = person.name();
        this.personSearch = person.searchText();
    }

    /** @param path where the sheet stands in the request, for the field to blame */
    public void record(Attended attended, String path) {
        boolean there = attended.attendance() == Attendance.PRESENT;
        if (!there && attended.reason() == null) {
            throw Refused.at(path + "reason", TeamError.REASON_MISSING);
        }
        if (there && attended.reason() != null) {
            throw Refused.at(path + "reason", TeamError.REASON_NEEDLESS);
        }
        this.attendance = attended.attendance();
        this.reason = attended.reason();
    }

    public boolean isRecorded() {
        return attendance != null;
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }
}
