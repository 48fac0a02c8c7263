package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.time.Today;

/** Tells those who answer for a person, whether they are persons themselves or only hold the office. */
@ApplicationScoped
class Telling {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final NoticeBoard board;

    Telling(NoticeBoard board) {
        this.board = board;
    }

    /** @param personId null for a commander whose account belongs to no person: then the commanders are told */
    void tell(UUID programmeId, UUID personId, Notice notice) {
        if (personId == null) {
            board.tell(programmeId, Role.COMMANDER, notice);
        } else {
            board.tell(programmeId, PersonId.of(personId), notice);
        }
    }

    /** As notices say it. */
    static String hour(Instant instant) {
        return HOUR.format(instant.atZone(Today.ZONE));
    }
}
