package org.tuoling.absence;

import java.time.Instant;
import org.tuoling.shared.problem.Refused;

/**
 * What has happened on paper to a leave that is brought in: when it was approved, begun and ended. A return without a
 * departure means that it began as planned.
 */
public record PaperTrail(Instant approvedAt, Instant departedAt, Instant returnedAt) {

    /** Refuses what cannot have happened in this order, or not yet. */
    public void check(Instant now) {
        if (approvedAt == null && (departedAt != null || returnedAt != null)) {
            throw Refused.at("approvedAt", AbsenceError.PAPER_OUT_OF_ORDER);
        }
        if (approvedAt != null && approvedAt.isAfter(now)) {
            throw Refused.at("approvedAt", AbsenceError.IN_FUTURE);
        }
    }

    public boolean isEmpty() {
        return approvedAt == null && departedAt == null && returnedAt == null;
    }
}
