package org.tuoling.absence;

import java.time.LocalDate;

/**
 * What is written down about a kind of leave.
 *
 * @param annualDays how many calendar days a person may take in a calendar year; null for no limit
 */
public record LeaveKindDetails(String code, String nameZh, String nameEn, Integer annualDays, LocalDate retiredOn) {}
