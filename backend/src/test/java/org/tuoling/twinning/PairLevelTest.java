package org.tuoling.twinning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.organisation.OrganisationKind;
import org.tuoling.organisation.Tier;
import org.tuoling.place.Side;

class PairLevelTest {

    @ParameterizedTest
    @EnumSource(names = {"TOWNSHIP", "VILLAGE", "SCHOOL", "CLASS", "HOSPITAL"})
    void such_a_level_twins_units_of_its_own_kind_only(PairLevel level) {
        for (Side side : Side.values()) {
            for (OrganisationKind kind : OrganisationKind.values()) {
                assertThat(level.fits(side, kind, null)).as("%s %s", side, kind).isEqualTo(kind.name().equals(level.name()));
            }
        }
    }

    @Test
    void districts_are_governments_of_a_district_or_county() {
        for (Tier tier : Tier.values()) {
            assertThat(PairLevel.DISTRICT.fits(Side.SUPPORTING, OrganisationKind.GOVERNMENT, tier))
                    .as(tier.name())
                    .isEqualTo(tier == Tier.DISTRICT || tier == Tier.COUNTY);
        }
        assertThat(PairLevel.DISTRICT.fits(Side.RECIPIENT, OrganisationKind.GOVERNMENT, null)).isFalse();
        assertThat(PairLevel.DISTRICT.fits(Side.RECIPIENT, OrganisationKind.TOWNSHIP, Tier.COUNTY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void a_unit_pair_twins_bodies_that_have_no_level_of_their_own(OrganisationKind kind) {
        boolean hasLevel =
                switch (kind) {
                    case TOWNSHIP, VILLAGE, SCHOOL, CLASS, HOSPITAL -> true;
                    case GOVERNMENT, ENTERPRISE, ASSOCIATION, OTHER -> false;
                };
        assertThat(PairLevel.UNIT.fits(Side.SUPPORTING, kind, null)).isNotEqualTo(hasLevel);
        assertThat(PairLevel.UNIT.fits(Side.RECIPIENT, kind, null)).isNotEqualTo(hasLevel);
    }

    @Test
    void an_enterprise_supports_a_village_and_not_the_other_way_round() {
        var level = PairLevel.ENTERPRISE_VILLAGE;
        assertThat(level.fits(Side.SUPPORTING, OrganisationKind.ENTERPRISE, null)).isTrue();
        assertThat(level.fits(Side.RECIPIENT, OrganisationKind.VILLAGE, null)).isTrue();
        assertThat(level.fits(Side.SUPPORTING, OrganisationKind.VILLAGE, null)).isFalse();
        assertThat(level.fits(Side.RECIPIENT, OrganisationKind.ENTERPRISE, null)).isFalse();
    }

    @Test
    void levels_lead_upwards_and_only_a_class_needs_a_pair_above() {
        assertThat(PairLevel.CLASS.above()).contains(PairLevel.SCHOOL);
        assertThat(PairLevel.VILLAGE.above()).contains(PairLevel.TOWNSHIP);
        assertThat(PairLevel.TOWNSHIP.above()).contains(PairLevel.DISTRICT);
        for (PairLevel level : PairLevel.values()) {
            assertThat(level.needsParent()).as(level.name()).isEqualTo(level == PairLevel.CLASS);
        }
    }
}
