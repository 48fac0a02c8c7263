package org.tuoling.organisation;

import java.time.LocalDate;
import org.tuoling.place.PlaceId;
import org.tuoling.place.Side;

/** What is written down about an organisation. */
public record OrganisationDetails(
        String code,
        String nameZh,
        String nameEn,
        OrganisationKind kind,
        Tier tier,
        Side side,
        PlaceId placeId,
        OrganisationId parentId,
        String creditCode,
        LocalDate retiredOn) {}
