package org.tuoling.ledger;

import java.time.LocalDate;

/** Why an entry is taken back, and from which day on. */
public record Reversal(String reason, LocalDate effectiveOn) {}
