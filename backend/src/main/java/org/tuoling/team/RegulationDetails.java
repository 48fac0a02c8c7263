package org.tuoling.team;

/**
 * What is written down about a regulation besides its wording.
 *
 * @param subject the one thing it rules, by a code that figures and gates look for, such as COLLECTIVE-DECISION; null
 *     for most
 */
public record RegulationDetails(String code, String nameZh, String nameEn, RegulationArea area, String subject) {}
