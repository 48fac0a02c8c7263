package org.tuoling.budget;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * How a version is approved.
 *
 * @param decisionId the collective decision that covers it; null where none is needed
 * @param on null for today
 * @param shareReasons why a share stays below its minimum, by the share's code
 */
public record PlanApproval(UUID decisionId, LocalDate on, Map<String, String> shareReasons) {}
