package org.tuoling.rollcall;

import java.time.Instant;
import java.util.UUID;

/**
 * What the history keeps of a late correction. More people read the history than may see who was missing and why; those
 * who may find that in the correction itself.
 */
record CorrectionTrace(UUID rollCallId, CorrectionOutcome outcome, Instant correctedAt) {

    static CorrectionTrace of(UUID rollCallId, CorrectionView correction) {
        return new CorrectionTrace(rollCallId, correction.outcome(), correction.correctedAt());
    }
}
