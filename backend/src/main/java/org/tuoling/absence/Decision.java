package org.tuoling.absence;

/** What can be decided about a leave. */
public enum Decision {
    APPROVED,
    REJECTED
}
