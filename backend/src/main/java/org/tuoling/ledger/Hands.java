package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.shared.access.CurrentCaller;

/** Tells whose hand records: the caller's, or nobody's in particular while the demonstration is loaded. */
@ApplicationScoped
class Hands {

    private final CurrentCaller caller;

    Hands(CurrentCaller caller) {
        this.caller = caller;
    }

    Hand recording() {
        return caller.get().map(one -> new Hand(one.accountId(), one.username())).orElse(Hand.SYSTEM);
    }
}
