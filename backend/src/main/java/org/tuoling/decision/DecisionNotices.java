package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tuoling.notice.AddressedNotice;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticeKind;
import org.tuoling.notice.Phrase;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.sql.Ref;

/** Tells those who should attend that a vote is open. */
@ApplicationScoped
class DecisionNotices {

    private final NoticeBoard board;

    DecisionNotices(NoticeBoard board) {
        this.board = board;
    }

    void opened(UUID programmeId, DecisionView decision, List<SeatView> seats) {
        var title = Phrase.of(new Ref(decision.id(), decision.code(), decision.titleZh(), decision.titleEn()));
        var notice = Notice.of(
                NoticeKind.DECISION_OPENED, "my-decisions/" + decision.id(), "decision-opened:" + decision.id(), title);
        board.tellAll(
                programmeId,
                seats.stream()
                        .filter(seat -> !seat.recused())
                        .map(seat -> new AddressedNotice(PersonId.of(seat.person().id()), notice))
                        .toList());
    }
}
