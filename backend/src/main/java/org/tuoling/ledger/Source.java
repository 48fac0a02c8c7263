package org.tuoling.ledger;

import java.util.UUID;

/**
 * The record a movement of money is made for. A record posts once for each reason; after a reversal, once more.
 *
 * @param type as {@link LedgerSource#type()} names it, for example {@code disbursement}
 * @param number what people call it, for example {@code FK-2021-003}
 */
public record Source(String type, UUID id, String number) {}
