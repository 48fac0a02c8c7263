package org.tuoling.funding;

/** Where granted money is. */
public enum AppropriationState {
    /** On its way. */
    GRANTED,
    RECEIVED,
    /** Taken back before it came. */
    REVOKED
}
