package org.tuoling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticeKind;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Role;

/** Tells people whose turn it is with a finding. What was found amiss does not leave the house: notices name its code only. */
@ApplicationScoped
class FindingNotices {

    private final NoticeBoard board;

    FindingNotices(NoticeBoard board) {
        this.board = board;
    }

    void askOwner(UUID programmeId, FindingView finding) {
        tell(programmeId, finding, NoticeKind.FINDING_ASSIGNED, finding.owner().id() + ":" + finding.dueOn());
    }

    void askAgain(UUID programmeId, FindingView finding) {
        tell(programmeId, finding, NoticeKind.FINDING_REOPENED, "reopened:" + finding.version());
    }

    private void tell(UUID programmeId, FindingView finding, NoticeKind kind, String occasion) {
        board.tell(programmeId, PersonId.of(finding.owner().id()), of(finding, kind, occasion));
    }

    void askForClosing(UUID programmeId, FindingView finding) {
        board.tell(programmeId, Role.COMMANDER, of(finding, NoticeKind.FINDING_RECTIFIED, "rectified:" + finding.version()));
    }

    private static Notice of(FindingView finding, NoticeKind kind, String occasion) {
        return Notice.of(
                kind,
                "findings/" + finding.id(),
                "finding:" + finding.id() + ":" + occasion,
                finding.code(),
                finding.dueOn());
    }
}
