package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticeKind;
import org.tuoling.personnel.PersonId;

/** Tells who asked for a payment what became of it. */
@ApplicationScoped
class DisbursementNotices {

    private final NoticeBoard board;

    DisbursementNotices(NoticeBoard board) {
        this.board = board;
    }

    /** Who asked by an account that is no person's finds it in his work list. */
    void tellReturned(UUID programmeId, DisbursementView returned) {
        UUID person = returned.requestedBy().personId();
        if (person != null) {
            String path = "disbursements/" + returned.id();
            String key = "disbursement:" + returned.id() + ":returned:" + returned.version();
            board.tell(
                    programmeId,
                    PersonId.of(person),
                    Notice.of(NoticeKind.DISBURSEMENT_RETURNED, path, key, returned.code()));
        }
    }
}
