package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticeKind;
import org.tuoling.notice.Phrase;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.time.Today;

/** Tells people about outings: whoever answers for the person, and the person. Where to stays in the house. */
@ApplicationScoped
class OutingNotices {

    /** Whose word an outing needs. */
    static final Approver WHO_ANSWERS = new Approver(Authority.LEAF_LEADER, null);

    private final NoticeBoard board;

    OutingNotices(NoticeBoard board) {
        this.board = board;
    }

    /** Asks those it waits for. */
    void askForApproval(UUID programmeId, OutingView outing, NoticeKind kind) {
        var notice = notice(kind, outing, Phrase.of(outing.person()), hour(outing.endsAt()));
        outing.awaiting().forEach(decider -> {
            if (decider.personId() == null) {
                board.tell(programmeId, Role.COMMANDER, notice);
            } else {
                board.tell(programmeId, PersonId.of(decider.personId()), notice);
            }
        });
    }

    void tellApproved(UUID programmeId, OutingView outing) {
        board.tell(
                programmeId,
                PersonId.of(outing.person().id()),
                notice(NoticeKind.OUTING_APPROVED, outing, hour(outing.startsAt()), hour(outing.endsAt())));
    }

    private static Notice notice(NoticeKind kind, OutingView outing, Object... phrases) {
        String key = "outing:" + outing.id() + ":" + kind + ":" + outing.version();
        return Notice.of(kind, "outings/" + outing.id(), key, phrases);
    }

    private static String hour(Instant instant) {
        return OverdueReturns.HOUR.format(instant.atZone(Today.ZONE));
    }
}
