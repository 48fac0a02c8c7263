package org.tuoling.identity;

import java.util.UUID;

/**
 * Fired when every session of an account has been ended: its password changed, it was disabled, or a phone was lost.
 * Whoever else lets somebody in on behalf of the account ends that too, in the same transaction.
 */
public record SessionsEnded(UUID accountId) {}
