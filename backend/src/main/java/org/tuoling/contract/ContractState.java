package org.tuoling.contract;

/** Where a contract stands. */
public enum ContractState {
    /** Drafted by one, to be signed by another. */
    DRAFT,
    /** In force; money can be committed to it and asked for under it. */
    SIGNED,
    /** Ended with its final account; nothing of it changes any more. */
    SETTLED,
    /** Ended before anything was paid under it. */
    CANCELLED
}
