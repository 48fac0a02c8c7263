package org.tuoling.absence;

import java.time.Instant;

/** What the history keeps of an outing: neither who nor where to, as {@link LeaveTrace} explains. */
record OutingTrace(OutingState state, Instant startsAt, Instant endsAt, Instant approvedAt, Instant returnedAt, Instant withdrawnAt) {

    static OutingTrace of(OutingView outing) {
        return new OutingTrace(
                outing.state(), outing.startsAt(), outing.endsAt(), outing.approvedAt(),
                outing.returnedAt(), outing.withdrawnAt());
    }
}
