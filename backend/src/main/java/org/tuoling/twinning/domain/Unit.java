package org.tuoling.twinning.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.organisation.OrganisationKind;
import org.tuoling.organisation.OrganisationView;
import org.tuoling.organisation.Tier;
import org.tuoling.place.Side;
import org.tuoling.shared.problem.Refused;
import org.tuoling.twinning.PairLevel;
import org.tuoling.twinning.TwinningError;

/**
 * What twinning has to know of an organisation.
 *
 * @param belongsTo the organisation above it, for a class its school; null when there is none
 */
public record Unit(UUID id, OrganisationKind kind, Tier tier, Side side, UUID belongsTo, LocalDate retiredOn) {

    public static Unit of(OrganisationView organisation) {
        return new Unit(
                organisation.id(),
                organisation.kind(),
                organisation.tier(),
                organisation.side(),
                organisation.parent() == null ? null : organisation.parent().id(),
                organisation.retiredOn());
    }

    void mustFit(PairLevel level, Side expected, String field) {
        if (side != expected) {
            throw Refused.at(field, TwinningError.UNIT_OF_OTHER_SIDE);
        }
        if (!level.fits(expected, kind, tier)) {
            throw Refused.at(field, TwinningError.UNIT_UNFIT);
        }
    }

    void mustBeInUse(LocalDate day, String field) {
        if (retiredOn != null && !retiredOn.isAfter(day)) {
            throw Refused.at(field, TwinningError.UNIT_RETIRED);
        }
    }
}
