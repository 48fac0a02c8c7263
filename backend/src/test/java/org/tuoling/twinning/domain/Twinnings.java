package org.tuoling.twinning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.organisation.OrganisationKind;
import org.tuoling.organisation.Tier;
import org.tuoling.place.Side;
import org.tuoling.shared.problem.ErrorCode;
import org.tuoling.shared.problem.Refused;
import org.tuoling.twinning.PairDetails;
import org.tuoling.twinning.PairId;
import org.tuoling.twinning.PairLevel;

/** Units and pairs for the tests of this package. */
final class Twinnings {

    static final LocalDate TODAY = LocalDate.of(2022, 1, 15);
    static final LocalDate START = LocalDate.of(2020, 4, 1);
    private static final UUID PROGRAMME = UUID.randomUUID();

    private Twinnings() {}

    static Unit supporting(OrganisationKind kind) {
        return unit(Side.SUPPORTING, kind, null, null);
    }

    static Unit recipient(OrganisationKind kind) {
        return unit(Side.RECIPIENT, kind, null, null);
    }

    static Unit unit(Side side, OrganisationKind kind, Tier tier, UUID belongsTo) {
        return new Unit(UUID.randomUUID(), kind, tier, side, belongsTo, null);
    }

    static Unit retired(Unit unit, LocalDate day) {
        return new Unit(unit.id(), unit.kind(), unit.tier(), unit.side(), unit.belongsTo(), day);
    }

    static Units both(OrganisationKind kind) {
        return new Units(supporting(kind), recipient(kind));
    }

    static PairDetails details(PairLevel level, Units units, Pair parent, LocalDate startsOn, Boolean proposed) {
        return new PairDetails(
                "JD-01",
                level,
                OrganisationId.of(units.supporting().id()),
                OrganisationId.of(units.recipient().id()),
                parent == null ? null : PairId.of(parent.id()),
                startsOn,
                proposed);
    }

    static Pair pair(PairLevel level, Units units, Pair parent, LocalDate startsOn, boolean proposed) {
        return new Pair(PROGRAMME, details(level, units, parent, startsOn, proposed), units, parent, TODAY);
    }

    static Pair pair(PairLevel level, Units units) {
        return pair(level, units, null, START, false);
    }

    static Pair schools() {
        return pair(PairLevel.SCHOOL, both(OrganisationKind.SCHOOL));
    }

    /** A class of each of the two schools. */
    static Units classesOf(Pair schools) {
        return new Units(
                unit(Side.SUPPORTING, OrganisationKind.CLASS, null, schools.supportingId()),
                unit(Side.RECIPIENT, OrganisationKind.CLASS, null, schools.recipientId()));
    }

    static void assertRefused(ErrorCode error, String field, ThrowingCallable action) {
        var refused = catchThrowableOfType(Refused.class, action);
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.error()).isEqualTo(error);
        assertThat(refused.field()).isEqualTo(field);
    }
}
