package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeKind;
import org.tuoling.notice.Phrase;
import org.tuoling.shared.time.Today;

/** Tells people about leaves: whose turn it is, and what was decided. Kinds and reasons stay in the house. */
@ApplicationScoped
class LeaveNotices {

    private final Telling telling;

    LeaveNotices(Telling telling) {
        this.telling = telling;
    }

    /** Tells those the leave waits for; each once for a step. */
    void askForDecision(UUID programmeId, LeaveView leave) {
        leave.steps().stream()
                .filter(step -> step.state() == StepState.AWAITED)
                .forEach(step -> {
                    String key = "leave:" + leave.id() + ":step:" + step.round() + ":" + step.position();
                    var kind = step.round() == 0 ? NoticeKind.LEAVE_AWAITS_DECISION : NoticeKind.EXTENSION_AWAITS_DECISION;
                    var notice = notice(kind, leave, key, Phrase.of(leave.person()), day(leave, step.round()));
                    leave.awaiting().forEach(decider -> telling.tell(programmeId, decider.personId(), notice));
                });
    }

    /** Tells the person what was decided. */
    void tellOutcome(UUID programmeId, LeaveView leave, Decision decision, int round) {
        boolean yes = decision == Decision.APPROVED;
        var kind = round == 0
                ? yes ? NoticeKind.LEAVE_APPROVED : NoticeKind.LEAVE_REJECTED
                : yes ? NoticeKind.EXTENSION_APPROVED : NoticeKind.EXTENSION_REJECTED;
        String key = "leave:" + leave.id() + ":decided:" + leave.version();
        telling.tell(programmeId, leave.person().id(), notice(kind, leave, key, day(leave, round)));
    }

    /** The first day of the leave, or the last one of the longer leave that a later round asks for. */
    private static Phrase day(LeaveView leave, int round) {
        var instant = leave.extensions().stream()
                .filter(extension -> extension.round() == round)
                .map(ExtensionView::endsAt)
                .findFirst()
                .orElse(leave.startsAt());
        return Phrase.of(instant.atZone(Today.ZONE).toLocalDate());
    }

    private static Notice notice(NoticeKind kind, LeaveView leave, String key, Object... phrases) {
        return Notice.of(kind, "leaves/" + leave.id(), key, phrases);
    }
}
