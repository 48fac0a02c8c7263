package org.tuoling.budget.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.budget.Hand;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.access.Scope;

/** Whose hand a request is. */
@ApplicationScoped
class Hands {

    private final Scope scope;
    private final CurrentCaller current;

    Hands(Scope scope, CurrentCaller current) {
        this.scope = scope;
        this.current = current;
    }

    Hand ofCaller() {
        var caller = scope.caller();
        return new Hand(caller.accountId(), caller.personIn(scope.programmeCode()), caller.displayName());
    }

    /** Whoever brings a file in; nobody in particular when the start-up does. */
    Hand ofImporter() {
        return current.isNobody() ? Hand.NOBODY : ofCaller();
    }
}
