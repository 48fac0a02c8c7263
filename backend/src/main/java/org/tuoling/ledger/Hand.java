package org.tuoling.ledger;

import java.util.UUID;

/**
 * Who records.
 *
 * @param accountId null for the start-up that loads the demonstration
 */
public record Hand(UUID accountId, String username) {

    static final Hand SYSTEM = new Hand(null, "system");
}
