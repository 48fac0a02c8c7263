package org.tuoling.disbursement;

import java.time.LocalDate;

/** How it was paid, as the bank calls it, and when. */
public record BankTransfer(String reference, LocalDate paidOn) {}
