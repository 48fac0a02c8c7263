package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeKind;
import org.tuoling.notice.Phrase;

/** Tells people about outings: whoever answers for the person, and the person. Where to stays in the house. */
@ApplicationScoped
class OutingNotices {

    /** Whose word an outing needs. */
    static final Approver WHO_ANSWERS = new Approver(Authority.LEAF_LEADER, null);

    private final Telling telling;

    OutingNotices(Telling telling) {
        this.telling = telling;
    }

    /** Asks those it waits for. */
    void askForApproval(UUID programmeId, OutingView outing, NoticeKind kind) {
        var notice = notice(kind, outing, Phrase.of(outing.person()), Telling.hour(outing.endsAt()));
        outing.awaiting().forEach(decider -> telling.tell(programmeId, decider.personId(), notice));
    }

    void tellApproved(UUID programmeId, OutingView outing) {
        var notice = notice(
                NoticeKind.OUTING_APPROVED, outing, Telling.hour(outing.startsAt()), Telling.hour(outing.endsAt()));
        telling.tell(programmeId, outing.person().id(), notice);
    }

    private static Notice notice(NoticeKind kind, OutingView outing, Object... phrases) {
        String key = "outing:" + outing.id() + ":" + kind + ":" + outing.version();
        return Notice.of(kind, "outings/" + outing.id(), key, phrases);
    }
}
