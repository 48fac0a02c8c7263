package org.tuoling.budget;

/** Which way money is allocated. */
public enum AllocationKind {
    /** Set apart for the project. */
    ALLOCATION,
    /** Taken back from it. */
    WITHDRAWAL
}
