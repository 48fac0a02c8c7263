package org.tuoling.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.money.Money;

/**
 * What is said when a contract is signed.
 *
 * @param decisionId the collective decision it rests on; null where none is needed
 * @param committed how much of it is committed at once; null for all
 */
public record Signing(LocalDate signedOn, UUID decisionId, Money committed) {}
