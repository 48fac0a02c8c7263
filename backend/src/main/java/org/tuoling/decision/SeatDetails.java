package org.tuoling.decision;

import org.tuoling.personnel.PersonId;

/**
 * Somebody who should attend.
 *
 * @param presence null until it is known
 * @param recusalReason why he recuses himself; null when he does not
 */
public record SeatDetails(PersonId personId, Presence presence, String recusalReason) {

    public boolean isRecused() {
        return recusalReason != null;
    }
}
