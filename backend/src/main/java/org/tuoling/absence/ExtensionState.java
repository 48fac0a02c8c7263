package org.tuoling.absence;

/** Where an extension of a leave stands. */
public enum ExtensionState {
    REQUESTED,
    APPROVED,
    REJECTED,
    /** Taken back, or overtaken by the return. */
    LAPSED
}
