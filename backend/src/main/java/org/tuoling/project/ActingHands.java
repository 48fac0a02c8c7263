package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;

/** Tells whose hand it is that does something with a project now. */
@ApplicationScoped
class ActingHands {

    private final Scope scope;
    private final CurrentCaller caller;

    ActingHands(Scope scope, CurrentCaller caller) {
        this.scope = scope;
        this.caller = caller;
    }

    ActingHand current() {
        return caller.isNobody()
                ? ActingHand.ON_PAPER
                : new ActingHand(Hand.of(scope), scope.may(Permission.PROJECT_APPROVE));
    }
}
