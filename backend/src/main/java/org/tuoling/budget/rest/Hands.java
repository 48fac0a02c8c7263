package org.tuoling.budget.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import org.tuoling.budget.Hand;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.Scope;

/** Whose hand a request is. */
@ApplicationScoped
class Hands {

    private final Scope scope;

    Hands(Scope scope) {
        this.scope = scope;
    }

    Hand ofCaller() {
        var caller = scope.caller();
        var person = scope.self().equals(Reach.NOBODY) ? null : scope.self();
        return new Hand(caller.accountId(), person, caller.displayName());
    }

    /** Whoever brings a file in; nobody in particular when the start-up does. */
    Hand ofImporter() {
        try {
            return scope.caller() == null ? Hand.NOBODY : ofCaller();
        } catch (ContextNotActiveException noRequest) {
            return Hand.NOBODY;
        }
    }
}
