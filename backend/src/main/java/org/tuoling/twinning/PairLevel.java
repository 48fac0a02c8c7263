package org.tuoling.twinning;

import static org.tuoling.organisation.OrganisationKind.ASSOCIATION;
import static org.tuoling.organisation.OrganisationKind.ENTERPRISE;
import static org.tuoling.organisation.OrganisationKind.GOVERNMENT;
import static org.tuoling.organisation.OrganisationKind.OTHER;

import java.util.Optional;
import java.util.Set;
import org.tuoling.organisation.OrganisationKind;
import org.tuoling.organisation.Tier;
import org.tuoling.place.Side;

/** At which level two units are twinned; it decides which units fit and under which pairs the pair may stand. */
public enum PairLevel {
    /** 区县: two governments of districts or counties. */
    DISTRICT(Set.of(GOVERNMENT), null),
    /** 乡镇, may stand under the pair of the two districts. */
    TOWNSHIP(Set.of(OrganisationKind.TOWNSHIP), DISTRICT),
    /** 村, may stand under the pair of the two townships. */
    VILLAGE(Set.of(OrganisationKind.VILLAGE), TOWNSHIP),
    /** 单位共建: bodies whose kind has no level of its own. */
    UNIT(Set.of(GOVERNMENT, ENTERPRISE, ASSOCIATION, OTHER), null),
    SCHOOL(Set.of(OrganisationKind.SCHOOL), null),
    /** 班级, always under the pair of the two schools. */
    CLASS(Set.of(OrganisationKind.CLASS), SCHOOL),
    HOSPITAL(Set.of(OrganisationKind.HOSPITAL), null),
    /** 村企: an enterprise that supports a village. */
    ENTERPRISE_VILLAGE(Set.of(ENTERPRISE), Set.of(OrganisationKind.VILLAGE), null);

    private static final Set<Tier> DISTRICT_TIERS = Set.of(Tier.DISTRICT, Tier.COUNTY);

    private final Set<OrganisationKind> supporting;
    private final Set<OrganisationKind> recipient;
    private final PairLevel above;

    PairLevel(Set<OrganisationKind> bothSides, PairLevel above) {
        this(bothSides, bothSides, above);
    }

    PairLevel(Set<OrganisationKind> supporting, Set<OrganisationKind> recipient, PairLevel above) {
        this.supporting = supporting;
        this.recipient = recipient;
        this.above = above;
    }

    /** Whether a unit of this kind and tier can be the one on that side of a pair of this level. */
    public boolean fits(Side side, OrganisationKind kind, Tier tier) {
        var kinds = side == Side.SUPPORTING ? supporting : recipient;
        return kinds.contains(kind) && (this != DISTRICT || (tier != null && DISTRICT_TIERS.contains(tier)));
    }

    /** The level of the pair that one of this level stands under, if it may stand under any. */
    public Optional<PairLevel> above() {
        return Optional.ofNullable(above);
    }

    /** Pupils are twinned through their schools, so a class pair never stands alone. */
    public boolean needsParent() {
        return this == CLASS;
    }
}
