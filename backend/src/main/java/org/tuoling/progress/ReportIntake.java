package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Scope;

/**
 * Takes in reports of a file. Over REST all of it is the caller's doing, so what comes in is a draft of his, to be submitted
 * and approved like any other; only the start-up, which takes over what was kept on paper, believes a file that says who
 * approved what.
 */
@ApplicationScoped
public class ReportIntake {

    private final ReportDesk desk;
    private final CurrentCaller caller;
    private final Scope scope;

    ReportIntake(ReportDesk desk, CurrentCaller caller, Scope scope) {
        this.desk = desk;
        this.caller = caller;
        this.scope = scope;
    }

    public void take(UUID programmeId, ReportDetails details, PaperTrail trail) {
        if (caller.isNobody()) {
            desk.bringIn(programmeId, details, trail);
            return;
        }
        var hand = Hand.of(scope);
        trail.requireDraftOf(hand);
        desk.draft(programmeId, details, hand);
    }
}
