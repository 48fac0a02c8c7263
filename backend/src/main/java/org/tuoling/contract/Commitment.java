package org.tuoling.contract;

import java.time.LocalDate;
import org.tuoling.shared.money.Money;

/** Allocated money that is to be set apart for a contract. */
public record Commitment(Money amount, LocalDate on) {}
