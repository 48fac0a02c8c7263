package org.tuoling.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.money.Money;

/**
 * Another amount that was agreed upon.
 *
 * @param decisionId the collective decision that covers it; null where none is needed
 */
public record ChangeOfAmount(Money amount, String reason, LocalDate on, UUID decisionId) {}
