package org.tuoling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Scope;

/**
 * Takes in findings of a file. Over REST all of it is the caller's doing, so it cannot tell what others did, and what comes
 * in is open; only the start-up takes over what was put right and closed on paper.
 */
@ApplicationScoped
public class FindingIntake {

    private final InspectionDesk desk;
    private final CurrentCaller caller;
    private final Scope scope;

    FindingIntake(InspectionDesk desk, CurrentCaller caller, Scope scope) {
        this.desk = desk;
        this.caller = caller;
        this.scope = scope;
    }

    public void take(UUID programmeId, FindingDetails details, PaperSteps past) {
        if (caller.isNobody()) {
            desk.record(programmeId, details, past);
            return;
        }
        past.requireNone();
        desk.open(programmeId, details, Hand.of(scope));
    }
}
