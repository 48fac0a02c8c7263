package org.tuoling.organisation;

import java.util.UUID;

/** Names an organisation. */
public record OrganisationId(UUID value) {

    public static OrganisationId of(UUID value) {
        return value == null ? null : new OrganisationId(value);
    }
}
