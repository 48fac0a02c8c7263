package org.tuoling.identity;

import java.util.Set;
import java.util.UUID;
import org.tuoling.shared.access.Role;

/**
 * What a programme says about an account.
 *
 * @param roles the account's roles in this programme, at least one
 * @param personId the deployed person whose account it is
 * @param organisationId the unit a partner speaks for
 */
public record AccountDetails(
        String displayName, Set<Role> roles, UUID personId, UUID organisationId, boolean disabled) {}
