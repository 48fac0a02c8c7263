package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import org.tuoling.shared.access.Scope;

/** Tells whose hand records: the caller's, or nobody's in particular while the demonstration is loaded. */
@ApplicationScoped
class Hands {

    private final Scope scope;

    Hands(Scope scope) {
        this.scope = scope;
    }

    Hand recording() {
        try {
            var caller = scope.caller();
            return caller == null ? Hand.SYSTEM : new Hand(caller.accountId(), caller.username());
        } catch (ContextNotActiveException noRequest) {
            return Hand.SYSTEM;
        }
    }
}
