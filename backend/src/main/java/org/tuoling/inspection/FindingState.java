package org.tuoling.inspection;

/** Where a finding stands. */
public enum FindingState {
    OPEN,
    /** Its owner says so and has shown it; somebody else has still to look. */
    RECTIFIED,
    /** It was not so, or has come up again: the owner's turn once more. */
    REOPENED,
    CLOSED;

    /** Whether it is its owner's turn. */
    public boolean isWithOwner() {
        return this == OPEN || this == REOPENED;
    }
}
