package org.tuoling.shared.access;

import java.util.UUID;

/**
 * A role in one programme.
 *
 * @param personId the deployed person the account belongs to; partners have none
 * @param organisationId the unit the account speaks for, for partners
 */
public record Grant(UUID programmeId, String programmeCode, Role role, UUID personId, UUID organisationId) {}
