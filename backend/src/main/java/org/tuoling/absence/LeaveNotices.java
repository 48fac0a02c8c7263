package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticeKind;
import org.tuoling.notice.Phrase;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.time.Today;

/** Tells people about leaves: whose turn it is, and what was decided. Reasons stay in the house. */
@ApplicationScoped
class LeaveNotices {

    private final NoticeBoard board;

    LeaveNotices(NoticeBoard board) {
        this.board = board;
    }

    /** Tells those the leave waits for; each once for a step. */
    void askForDecision(UUID programmeId, LeaveView leave) {
        leave.steps().stream()
                .filter(step -> step.state() == StepState.AWAITED)
                .forEach(step -> {
                    String key = "leave:" + leave.id() + ":step:" + step.round() + ":" + step.position();
                    var notice = notice(NoticeKind.LEAVE_AWAITS_DECISION, leave, key, Phrase.of(leave.person()));
                    leave.awaiting().forEach(decider -> tell(programmeId, decider, notice));
                });
    }

    /** Tells the person what was decided. */
    void tellOutcome(UUID programmeId, LeaveView leave, Decision decision) {
        var kind = decision == Decision.APPROVED ? NoticeKind.LEAVE_APPROVED : NoticeKind.LEAVE_REJECTED;
        String key = "leave:" + leave.id() + ":decided:" + leave.version();
        board.tell(programmeId, PersonId.of(leave.person().id()), notice(kind, leave, key));
    }

    private void tell(UUID programmeId, AwaitedView decider, Notice notice) {
        if (decider.personId() == null) {
            board.tell(programmeId, Role.COMMANDER, notice);
        } else {
            board.tell(programmeId, PersonId.of(decider.personId()), notice);
        }
    }

    private static Notice notice(NoticeKind kind, LeaveView leave, String key, Object... who) {
        var phrases = new Object[who.length + 2];
        System.arraycopy(who, 0, phrases, 0, who.length);
        phrases[who.length] = Phrase.of(leave.kind());
        phrases[who.length + 1] = Phrase.of(leave.startsAt().atZone(Today.ZONE).toLocalDate());
        return Notice.of(kind, "leaves/" + leave.id(), key, phrases);
    }
}
