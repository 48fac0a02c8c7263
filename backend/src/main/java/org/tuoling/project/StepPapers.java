package org.tuoling.project;

import java.util.List;
import java.util.UUID;

/**
 * Documents that become the project's with a step.
 *
 * @param accountId who sent them
 * @param ids sent before and not used yet
 */
public record StepPapers(UUID accountId, List<UUID> ids) {}
