package org.tuoling.personnel;

import java.time.LocalDate;

/**
 * That a person has left his post.
 *
 * @param endedOn the last day on post
 * @param successorId who takes over what he holds; null when nobody has to
 */
public record DeploymentEnd(LocalDate endedOn, String reason, PersonId successorId) {}
