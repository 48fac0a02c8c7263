package org.tuoling.absence;

import java.util.UUID;

/**
 * Who is acting.
 *
 * @param personId the person the account belongs to; a person nobody is when it belongs to none
 */
public record Actor(UUID personId, UUID accountId, String name) {}
