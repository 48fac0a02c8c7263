package org.tuoling.team.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is expected at the meetings of all programmes; every question names the programme. */
@ApplicationScoped
public class MeetingAttendances implements PanacheRepositoryBase<MeetingAttendance, UUID> {

    private static final String AT = "programmeId = ?1 and meetingId = ?2";

    public Optional<MeetingAttendance> one(UUID programmeId, UUID meetingId, UUID personId) {
        return find(AT + " and personId = ?3", programmeId, meetingId, personId).firstResultOptional();
    }

    public Set<UUID> expectedAt(UUID programmeId, UUID meetingId) {
        return byPersonAt(programmeId, meetingId).keySet();
    }

    public Map<UUID, MeetingAttendance> byPersonAt(UUID programmeId, UUID meetingId) {
        return list(AT, programmeId, meetingId).stream()
                .collect(Collectors.toMap(MeetingAttendance::personId, attendance -> attendance));
    }

    public boolean isRecordedAt(UUID programmeId, UUID meetingId) {
        return count(AT + " and attendance is not null", programmeId, meetingId) > 0;
    }

    public void removeAllOf(UUID programmeId, UUID meetingId) {
        delete(AT, programmeId, meetingId);
    }
}
