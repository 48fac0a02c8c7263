package org.tuoling.absence;

/** Where a step of an approval stands. */
public enum StepState {
    /** An earlier step is still awaited. */
    LATER,
    AWAITED,
    APPROVED,
    REJECTED,
    /** Needed no more: an earlier step was rejected, or what was asked for was taken back. */
    LAPSED
}
