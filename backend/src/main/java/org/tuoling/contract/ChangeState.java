package org.tuoling.contract;

/** Where a change of a contract's amount stands. */
public enum ChangeState {
    /** One hand proposed it; another has to agree. */
    PROPOSED,
    /** In force. */
    CONFIRMED,
    /** Sent back by who should have confirmed it. */
    REJECTED,
    /** Taken back by who proposed it. */
    WITHDRAWN
}
