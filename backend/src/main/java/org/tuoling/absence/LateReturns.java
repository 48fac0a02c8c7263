package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeKind;
import org.tuoling.notice.Phrase;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.time.Today;

/** Tells whoever answers for a person that a return was recorded only after it was overdue: the hour given is to be checked. */
@ApplicationScoped
class LateReturns {

    private final Deciders deciders;
    private final Telling telling;
    private final Today today;

    LateReturns(Deciders deciders, Telling telling, Today today) {
        this.deciders = deciders;
        this.telling = telling;
        this.today = today;
    }

    /** @param path the page of the absence: {@code leaves/<id>} */
    void tell(UUID programmeId, String path, Ref person, Instant dueBack, Instant returnedAt, Actor by) {
        var notice = Notice.of(
                NoticeKind.RETURN_RECORDED_LATE, path, path + ":late", Phrase.of(person), Telling.hour(dueBack), Telling.hour(returnedAt));
        deciders.of(programmeId, person.id(), OutingNotices.WHO_ANSWERS, today.now()).stream()
                .filter(leader -> !leader.is(by))
                .forEach(leader -> telling.tell(programmeId, leader.personId(), notice));
    }
}
