package org.tuoling.board;

/** What somebody must see to. */
public enum ExceptionKind {
    /** Not answered for at the last roll-call's cut-off, nor since. */
    UNRESOLVED_ROLL_CALL,
    /** Should be back from leave. */
    OVERDUE_LEAVE,
    /** Should be back from an outing. */
    OVERDUE_OUTING,
    /** A village duty was not done in its time. */
    OVERDUE_DUTY,
    /** On post and in no grid. */
    UNPLACED
}
