package org.tuoling.personnel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person has left his post.
 *
 * @param endedOn the last day on post
 * @param successorId who takes over what he holds; null when nobody has to
 */
public record DeploymentEnd(LocalDate endedOn, String reason, PersonId successorId) {

    Optional<PersonId> successor() {
        return Optional.ofNullable(successorId);
    }
}
