package org.tuoling.notice;

import java.util.UUID;

/**
 * Whose notices are meant: those to the person and those to the account itself.
 *
 * @param personId the person the account belongs to; a person nobody is when it belongs to none
 */
public record Recipient(UUID personId, UUID accountId) {}
