package org.tuoling.rollcall;

import java.time.Instant;
import java.time.LocalDate;
import org.tuoling.shared.sql.Ref;

/**
 * What the history keeps of a roll-call that somebody closed; it says itself who that was. What the timer does by the
 * hours of the call is in the call.
 */
record RollCallTrace(Ref grid, LocalDate heldOn, RollCallState state, Instant closedAt) {

    static RollCallTrace of(RollCallView call) {
        return new RollCallTrace(call.grid(), call.heldOn(), call.state(), call.closedAt());
    }
}
