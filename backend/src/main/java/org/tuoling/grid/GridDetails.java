package org.tuoling.grid;

import java.time.LocalDate;
import org.tuoling.place.PlaceId;

/**
 * What is written down about a grid.
 *
 * @param parentId the grid above; null for one at the top
 * @param placeId the site whose hours it keeps
 * @param endsOn its last day; null while it is open
 */
public record GridDetails(
        String code,
        String nameZh,
        String nameEn,
        GridId parentId,
        PlaceId placeId,
        LocalDate startsOn,
        LocalDate endsOn) {}
