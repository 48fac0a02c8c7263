package org.tuoling.budget;

/**
 * A version to be drafted.
 *
 * @param copyFrom whose lines it begins with; null for those of the version in force, if any
 */
public record PlanDraft(int fiscalYear, String reason, PlanVersionId copyFrom) {}
