package org.tuoling.rollcall;

/** What turned out about a person after the roll-call was closed. */
public enum CorrectionOutcome {
    PRESENT,
    ACCOUNTED,
    /** He was not where his entry says, and nobody knows where. */
    UNRESOLVED
}
