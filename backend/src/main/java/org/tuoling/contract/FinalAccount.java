package org.tuoling.contract;

import java.time.LocalDate;
import org.tuoling.shared.money.Money;

/** What a contract cost in the end. */
public record FinalAccount(Money amount, LocalDate on) {}
