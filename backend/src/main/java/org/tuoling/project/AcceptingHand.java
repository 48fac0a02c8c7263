package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/** Those who carry projects out do not accept them, whichever way they come in: by a step or by a row of a workbook. */
@ApplicationScoped
class AcceptingHand {

    private final Scope scope;
    private final CurrentCaller caller;

    AcceptingHand(Scope scope, CurrentCaller caller) {
        this.scope = scope;
        this.caller = caller;
    }

    void check() {
        if (!caller.isNobody() && !scope.may(Permission.PROJECT_APPROVE)) {
            throw new Refused(CommonError.FORBIDDEN);
        }
    }
}
