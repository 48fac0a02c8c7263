package org.tuoling.twinning.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.tuoling.organisation.OrganisationKind;
import org.tuoling.organisation.Tier;
import org.tuoling.twinning.PairLevel;

/**
 * The two units of a pair, with a copy of what its rules ask about them: the kind, the tier for a district pair, the
 * school for a class pair. Foreign keys keep the copies true and checks hold the rules, so that an edit of the unit
 * cannot break the pair.
 */
@Embeddable
public record PairedUnits(
        UUID supportingId,
        @Enumerated(EnumType.STRING) OrganisationKind supportingKind,
        @Enumerated(EnumType.STRING) Tier supportingTier,
        UUID supportingSchoolId,
        UUID recipientId,
        @Enumerated(EnumType.STRING) OrganisationKind recipientKind,
        @Enumerated(EnumType.STRING) Tier recipientTier,
        UUID recipientSchoolId) {

    static PairedUnits of(Units units, PairLevel level) {
        boolean districts = level == PairLevel.DISTRICT;
        boolean classes = level == PairLevel.CLASS;
        Unit supporting = units.supporting();
        Unit recipient = units.recipient();
        return new PairedUnits(
                supporting.id(),
                supporting.kind(),
                districts ? supporting.tier() : null,
                classes ? supporting.belongsTo() : null,
                recipient.id(),
                recipient.kind(),
                districts ? recipient.tier() : null,
                classes ? recipient.belongsTo() : null);
    }
}
