package org.tuoling.disbursement;

import java.time.LocalDate;
import org.tuoling.shared.money.Money;

/** Money a payee gave back. */
public record RefundDetails(Money amount, LocalDate on, String reason, String bankReference) {}
