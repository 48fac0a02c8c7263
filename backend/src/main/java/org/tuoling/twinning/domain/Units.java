package org.tuoling.twinning.domain;

import org.tuoling.place.Side;
import org.tuoling.shared.problem.Refused;
import org.tuoling.twinning.PairLevel;
import org.tuoling.twinning.TwinningError;

/** The two units that a pair twins. */
public record Units(Unit supporting, Unit recipient) {

    void mustFit(PairLevel level) {
        supporting.mustFit(level, Side.SUPPORTING, "supportingId");
        recipient.mustFit(level, Side.RECIPIENT, "recipientId");
    }

    /** Classes are twinned within the pair of their own schools. */
    void mustBelongTo(Pair schools) {
        if (!schools.supportingId().equals(supporting.belongsTo())) {
            throw Refused.at("supportingId", TwinningError.CLASS_OF_OTHER_SCHOOL);
        }
        if (!schools.recipientId().equals(recipient.belongsTo())) {
            throw Refused.at("recipientId", TwinningError.CLASS_OF_OTHER_SCHOOL);
        }
    }
}
