package org.tuoling.absence;

import java.util.UUID;

/**
 * Who is acting.
 *
 * @param personId the person the account belongs to; a person nobody is when it belongs to none
 * @param accountId null, like the name, for the start-up that loads the demonstration
 * @param keeps whether he keeps absences for everybody
 */
public record Actor(UUID personId, UUID accountId, String name, boolean keeps) {

    /** What he records of others who keeps absences needs no approval besides; nobody approves his own. */
    public boolean vouchesFor(UUID person) {
        return keeps && !personId.equals(person);
    }
}
