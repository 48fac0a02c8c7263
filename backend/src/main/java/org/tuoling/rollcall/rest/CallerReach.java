package org.tuoling.rollcall.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.tuoling.rollcall.RollCallReach;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.time.Today;

/** Tells which roll-calls the caller of this request reaches. */
@ApplicationScoped
class CallerReach {

    private final Scope scope;
    private final Today today;

    CallerReach(Scope scope, Today today) {
        this.scope = scope;
        this.today = today;
    }

    RollCallReach now() {
        return new RollCallReach(scope.reach(Permission.ROLL_CALL_WRITE), today.date());
    }
}
