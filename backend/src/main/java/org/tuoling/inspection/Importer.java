package org.tuoling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.problem.Refused;

/**
 * Whom a file is believed. Over REST all of it is the caller's doing, so it cannot tell what others did; only the
 * start-up takes over what was put right and closed on paper.
 */
@ApplicationScoped
public class Importer {

    private final CurrentCaller caller;

    Importer(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Refuses a file over REST that tells of steps, at the cell that does. */
    public void refuseSteps(PaperSteps past) {
        if (caller.isNobody()) {
            return;
        }
        refuse("rectifiedOn", past.rectifiedOn());
        refuse("rectification", past.rectification());
        refuse("closedOn", past.closedOn());
        refuse("closing", past.closing());
        refuse("closedById", past.closedBy());
    }

    private static void refuse(String field, Object told) {
        if (told != null) {
            throw Refused.at(field, InspectionError.STEPS_NOT_IMPORTED);
        }
    }
}
