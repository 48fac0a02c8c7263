package org.tuoling.classification;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is written down about a term.
 *
 * @param validFrom null as long as its classification
 * @param validTo null as long as its classification
 * @param mappedTerms terms of other classifications that mean the same
 */
public record TermDetails(
        String code,
        String nameZh,
        String nameEn,
        int position,
        LocalDate validFrom,
        LocalDate validTo,
        Set<TermId> mappedTerms) {}
