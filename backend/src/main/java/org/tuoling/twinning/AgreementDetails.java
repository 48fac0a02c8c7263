package org.tuoling.twinning;

import java.time.LocalDate;

/**
 * What is written down about an agreement.
 *
 * @param endsOn its last day; null when it runs until further notice
 */
public record AgreementDetails(
        String code,
        String titleZh,
        String titleEn,
        PairId pairId,
        LocalDate signedOn,
        LocalDate startsOn,
        LocalDate endsOn) {}
