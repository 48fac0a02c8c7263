package org.tuoling.team;

import java.time.LocalDate;

/**
 * What is written down about a branch.
 *
 * @param dissolvedOn its last day, once that is known
 */
public record BranchDetails(String code, String nameZh, String nameEn, LocalDate foundedOn, LocalDate dissolvedOn) {}
