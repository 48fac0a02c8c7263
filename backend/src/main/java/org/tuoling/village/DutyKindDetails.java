package org.tuoling.village;

import java.time.LocalDate;

/**
 * What is written down about a duty that recurs.
 *
 * @param everyMonths how long its periods are: 1 for months, 6 for half-years, 12 for years
 * @param timesOwed how often it is owed in each
 */
public record DutyKindDetails(
        String code,
        String nameZh,
        String nameEn,
        int everyMonths,
        int timesOwed,
        LocalDate validFrom,
        LocalDate validTo,
        String description) {}
