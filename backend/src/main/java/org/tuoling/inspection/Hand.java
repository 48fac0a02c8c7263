package org.tuoling.inspection;

import java.util.UUID;
import org.tuoling.personnel.PersonId;

/**
 * Whose hand a step is of: an account, the person it belongs to, or both.
 *
 * @param personId null when the account belongs to no person
 * @param accountId null for what is brought in from paper
 */
public record Hand(PersonId personId, UUID accountId) {

    public boolean isPerson(UUID other) {
        return personId != null && personId.value().equals(other);
    }

    public boolean isAccount(UUID other) {
        return accountId != null && accountId.equals(other);
    }

    public UUID person() {
        return personId == null ? null : personId.value();
    }
}
