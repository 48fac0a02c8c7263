package org.tuoling.ledger.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What an account says of one of its days. */
public record DayTotals(UUID accountId, LocalDate day, long inMinor, long outMinor, long lowestMinor, long postings) {}
