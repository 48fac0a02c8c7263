package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tuoling.notice.AddressedNotice;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticeKind;
import org.tuoling.notice.Phrase;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.sql.Ref;

/** Tells those who should attend that a vote is open, and what others wrote down as their votes when it is closed. */
@ApplicationScoped
class DecisionNotices {

    private final NoticeBoard board;

    DecisionNotices(NoticeBoard board) {
        this.board = board;
    }

    void opened(UUID programmeId, DecisionView decision, List<SeatView> seats) {
        var notice = Notice.of(
                NoticeKind.DECISION_OPENED, "my-decisions/" + decision.id(), "decision-opened:" + decision.id(), titleOf(decision));
        board.tellAll(
                programmeId,
                seats.stream()
                        .filter(seat -> !seat.recused())
                        .map(seat -> new AddressedNotice(PersonId.of(seat.person().id()), notice))
                        .toList());
    }

    /** Nobody finds out only from the minutes how he is said to have voted. */
    void closed(UUID programmeId, DecisionView decision, List<SeatView> seats) {
        board.tellAll(
                programmeId,
                seats.stream()
                        .filter(seat -> seat.vote() != null && !seat.castBySelf())
                        .map(seat -> new AddressedNotice(PersonId.of(seat.person().id()), writtenDown(decision, seat)))
                        .toList());
    }

    private static Notice writtenDown(DecisionView decision, SeatView seat) {
        return Notice.of(
                NoticeKind.VOTE_WRITTEN_DOWN,
                "my-decisions/" + decision.id(),
                "vote-written-down:" + decision.id(),
                titleOf(decision),
                seat.castByName() == null ? told("of-the-minutes") : Phrase.of(seat.castByName()),
                told("Vote." + seat.vote()));
    }

    private static Phrase titleOf(DecisionView decision) {
        return Phrase.of(new Ref(decision.id(), decision.code(), decision.titleZh(), decision.titleEn()));
    }

    private static Phrase told(String word) {
        String code = "decision." + word;
        return new Phrase(Words.of(code, Locale.SIMPLIFIED_CHINESE), Words.of(code, Locale.ENGLISH));
    }
}
