package org.tuoling.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import org.tuoling.shared.access.Hand;

/**
 * Who takes a step, on which day, and when that is written down.
 *
 * @param on the day of the office; an earlier one for what was kept on paper
 */
public record Occasion(Hand by, LocalDate on, Instant recordedAt) {}
