package org.tuoling.rollcall;

/** What a roll-call expects of a person. */
public enum Expectation {
    EXPECTED(false),
    /** On approved leave. */
    ON_LEAVE(true),
    /** On a reported outing. */
    ON_OUTING(true),
    /** At a meeting or study session of that evening. */
    IN_TRAINING(true),
    /** Should be back from leave or an outing and is not: has to answer like everybody else. */
    OVERDUE(false);

    private final boolean excuses;

    Expectation(boolean excuses) {
        this.excuses = excuses;
    }

    /** Whether somebody of whom this is expected need not answer. */
    public boolean excuses() {
        return excuses;
    }
}
