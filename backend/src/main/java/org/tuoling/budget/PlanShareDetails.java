package org.tuoling.budget;

import java.time.LocalDate;
import java.util.Set;
import org.tuoling.classification.TermId;
import org.tuoling.organisation.Tier;

/**
 * What plans are held to.
 *
 * @param minimumPermille how much of a plan has to count, in thousandths
 * @param terms what {@link ShareRule#TERMS} counts by; not used by the other rule
 * @param tiers what {@link ShareRule#RECIPIENT_TIERS} counts by
 * @param validFrom plans of the years that begin on this day or later
 */
public record PlanShareDetails(
        String code,
        String nameZh,
        String nameEn,
        int minimumPermille,
        ShareRule rule,
        Set<TermId> terms,
        Set<Tier> tiers,
        LocalDate validFrom) {}
