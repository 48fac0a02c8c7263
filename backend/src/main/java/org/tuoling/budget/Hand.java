package org.tuoling.budget;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose hand does something; who drafts a version does not approve it, not even with a second account.
 *
 * @param accountId null, like the name, for the start-up that loads the demonstration
 * @param personId null when the account belongs to no person
 */
public record Hand(UUID accountId, UUID personId, String name) {

    /** Nobody in particular: what comes in without a request. */
    public static final Hand NOBODY = new Hand(null, null, null);

    /** What it is known by: the account, and the person behind it. */
    public Set<UUID> ids() {
        return Stream.of(accountId, personId).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
