package org.tuoling.team;

import java.time.LocalDate;

/**
 * The wording of a regulation.
 *
 * @param adoptedOn since when it holds; null for a draft
 */
public record VersionDetails(String text, LocalDate adoptedOn) {}
