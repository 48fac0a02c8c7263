package org.tuoling.personnel;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody's deployment ends, or would end.
 *
 * @param last whether he has no other deployment that goes on after the last day
 * @param lastDay the last day on post
 */
public record Leaving(UUID programmeId, PersonId person, DeploymentId deployment, boolean last, LocalDate lastDay) {}
