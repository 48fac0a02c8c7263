package org.tuoling.team.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;
import org.tuoling.shared.time.Today;
import org.tuoling.team.MeetingDetails;
import org.tuoling.team.MeetingKind;
import org.tuoling.team.NamedPerson;
import org.tuoling.team.TeamError;

/** A meeting, study or training of the team. What is called off stays on record. */
@Entity
@Table(name = "meeting")
public class Meeting {

    private static final Duration LONGEST = Duration.ofDays(31);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private String titleZh;
    private String titleEn;
    private String place;
    private Instant startsAt;
    private Instant endsAt;
    private UUID branchId;
    private String minutes;
    private Instant cancelledAt;
    private String cancelReason;

    /** Moves the version when only the attendance changes. */
    private long attendanceTaken;

    private String searchText;

    protected Meeting() {}

    public Meeting(UUID programmeId, MeetingDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        write(details);
    }

    /** @param recorded whether it is known who was there; then it cannot be moved into the future */
    public void revise(MeetingDetails details, boolean recorded, Instant now) {
        refuseWhenCancelled();
        if (recorded && details.startsAt().isAfter(now)) {
            throw Refused.at("startsAt", TeamError.ATTENDANCE_RECORDED);
        }
        write(details);
    }

    public void cancel(String reason, boolean recorded, Instant now) {
        refuseWhenCancelled();
        if (recorded) {
            throw new Refused(TeamError.ATTENDANCE_RECORDED);
        }
        this.cancelledAt = now;
        this.cancelReason = reason;
    }

    /** Somebody who is to come. */
    public MeetingAttendance expecting(NamedPerson person) {
        refuseWhenCancelled();
        return new MeetingAttendance(programmeId, id, person);
    }

    /** Whether somebody was there is known once it has begun. */
    public void takeAttendance(Instant now) {
        refuseWhenCancelled();
        if (now.isBefore(startsAt)) {
            throw new Refused(TeamError.NOT_YET_HELD);
        }
        attendanceTaken++;
    }

    private void refuseWhenCancelled() {
        if (cancelledAt != null) {
            throw new Refused(TeamError.CANCELLED);
        }
    }

    private void write(MeetingDetails details) {
        if (!details.endsAt().isAfter(details.startsAt())) {
            throw Refused.at("endsAt", TeamError.TIMES_OUT_OF_ORDER);
        }
        if (Duration.between(details.startsAt(), details.endsAt()).compareTo(LONGEST) > 0) {
            throw Refused.at("endsAt", TeamError.MEETING_TOO_LONG);
        }
        this.code = details.code();
        this.kind = details.kind();
        this.titleZh = details.titleZh();
        this.titleEn = details.titleEn();
        this.place = details.place();
        this.startsAt = details.startsAt();
        this.endsAt = details.endsAt();
        this.branchId = details.branchId() == null ? null : details.branchId().value();
        this.minutes = details.minutes();
        this.searchText = SearchText.of(titleZh, titleEn, place, code);
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public long version() {
        return version;
    }

    /** The day it begins on. */
    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, Today.ZONE);
    }
}
