package org.tuoling.inspection;

/** What was done with a finding. */
public enum FindingStepKind {
    RECTIFIED,
    CLOSED,
    REOPENED,
    /** Its owner has left, and somebody else answers for it. */
    PASSED_ON
}
