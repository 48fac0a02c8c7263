package org.tuoling.budget;

import java.util.UUID;

/**
 * Whose hand does something; who drafts a version does not approve it.
 *
 * @param accountId null, like the name, for the start-up that loads the demonstration
 */
public record Hand(UUID accountId, String name) {

    /** Nobody in particular: what comes in without a request. */
    public static final Hand NOBODY = new Hand(null, null);
}
