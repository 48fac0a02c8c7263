package org.tuoling.place;

import java.time.LocalDate;

/**
 * What is written down about a place.
 *
 * @param recipientOfAid whether it is one of the programme's recipient places, not only a place within one
 */
public record PlaceDetails(
        CodeSystem codeSystem,
        String code,
        String nameZh,
        String nameEn,
        Side side,
        boolean recipientOfAid,
        PlaceId parentId,
        LocalDate retiredOn) {}
