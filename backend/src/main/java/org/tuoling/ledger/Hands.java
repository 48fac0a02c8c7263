package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Scope;

/** Tells whose hand records: the caller's, or the system's while the demonstration is loaded. */
@ApplicationScoped
class Hands {

    private static final Hand SYSTEM = new Hand(null, null, "system");

    private final CurrentCaller caller;
    private final Scope scope;

    Hands(CurrentCaller caller, Scope scope) {
        this.caller = caller;
        this.scope = scope;
    }

    Hand recording() {
        return caller.isNobody() ? SYSTEM : Hand.of(scope);
    }
}
