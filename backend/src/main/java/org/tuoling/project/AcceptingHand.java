package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/** Those who carry projects out do not accept them, whichever way they come in: by a step or by a row of a workbook. */
@ApplicationScoped
class AcceptingHand {

    private final Scope scope;

    AcceptingHand(Scope scope) {
        this.scope = scope;
    }

    void check() {
        if (asked() && !scope.may(Permission.PROJECT_APPROVE)) {
            throw new Refused(CommonError.FORBIDDEN);
        }
    }

    /** The start-up that loads the demonstration is nobody's request. */
    private boolean asked() {
        try {
            return scope.caller() != null;
        } catch (ContextNotActiveException noRequest) {
            return false;
        }
    }
}
