package org.tuoling.absence;

import java.time.Instant;

/**
 * What the history keeps of a leave. More people read the history than may see whose leave it is, of what kind and why;
 * those who may find that in the leave itself.
 */
record LeaveTrace(
        LeaveState state,
        Instant startsAt,
        Instant endsAt,
        Instant askedEndsAt,
        Instant decidedAt,
        Instant departedAt,
        Instant returnedAt,
        Instant withdrawnAt) {

    static LeaveTrace of(LeaveView leave) {
        return new LeaveTrace(
                leave.state(),
                leave.startsAt(),
                leave.endsAt(),
                leave.askedEndsAt(),
                leave.decidedAt(),
                leave.departedAt(),
                leave.returnedAt(),
                leave.withdrawnAt());
    }
}
