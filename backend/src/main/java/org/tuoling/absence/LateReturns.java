package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticeKind;
import org.tuoling.notice.Phrase;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.time.Today;

/** Tells whoever answers for a person that a return was recorded only after it was overdue: the hour given is to be checked. */
@ApplicationScoped
class LateReturns {

    private final Deciders deciders;
    private final NoticeBoard board;
    private final Today today;

    LateReturns(Deciders deciders, NoticeBoard board, Today today) {
        this.deciders = deciders;
        this.board = board;
        this.today = today;
    }

    /** @param path the page of the absence: {@code leaves/<id>} */
    void tell(UUID programmeId, String path, Ref person, Instant dueBack, Instant returnedAt, Actor by) {
        var notice = Notice.of(
                NoticeKind.RETURN_RECORDED_LATE, path, path + ":late", Phrase.of(person), hour(dueBack), hour(returnedAt));
        deciders.of(programmeId, person.id(), OutingNotices.WHO_ANSWERS, today.now()).stream()
                .filter(leader -> leader.personId() != null && !leader.is(by))
                .forEach(leader -> board.tell(programmeId, PersonId.of(leader.personId()), notice));
    }

    private static String hour(Instant instant) {
        return OverdueReturns.HOUR.format(instant.atZone(Today.ZONE));
    }
}
