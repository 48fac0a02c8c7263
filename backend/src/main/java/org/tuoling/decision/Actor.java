package org.tuoling.decision;

import java.util.UUID;

/**
 * Who does something with a decision.
 *
 * @param accountId null when the start-up that loads the demonstration does it
 * @param personId the person he is; a person nobody is when he is none
 */
public record Actor(UUID accountId, String name, UUID personId) {

    /** Nobody at the service: what is brought in was done at a meeting on paper. */
    static final Actor PAPER = new Actor(null, null, new UUID(0, 0));
}
