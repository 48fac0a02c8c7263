package org.tuoling.decision;

/** Where a decision stands. */
public enum DecisionState {
    /** Being prepared: proposal and roster can change. */
    DRAFT,
    /** Put to the vote: what is proposed and who should attend are settled. */
    OPEN,
    /** Closed with a result, which is final. */
    PASSED,
    REJECTED,
    /** Too few were present: nothing was decided. */
    INQUORATE;

    public boolean isClosed() {
        return this != DRAFT && this != OPEN;
    }
}
