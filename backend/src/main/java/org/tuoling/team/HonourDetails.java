package org.tuoling.team;

import java.time.LocalDate;
import org.tuoling.personnel.PersonId;

/**
 * What is written down about an honour.
 *
 * @param personId whose it is; null when it is the team's
 */
public record HonourDetails(
        String code,
        String titleZh,
        String titleEn,
        HonourLevel level,
        String awardedBy,
        LocalDate awardedOn,
        PersonId personId) {}
