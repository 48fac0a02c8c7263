package org.tuoling.budget;

/** Where a version of a plan stands. Of each year one version is in force: the approved one. */
public enum PlanState {
    DRAFT,
    APPROVED,
    /** It was in force until a later version was approved. */
    SUPERSEDED,
    /** Given up before it was approved. */
    DISCARDED
}
