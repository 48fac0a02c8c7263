package org.tuoling.contract;

import org.tuoling.ledger.EntryCode;

/** How money moves under a contract besides being paid. */
public enum MovementKind {
    /** Allocated money is set apart for it. */
    COMMITMENT(EntryCode.COMMITMENT),
    /** What was set apart and is not needed is free again. */
    RELEASE(EntryCode.RELEASE),
    /** What was paid is what it cost. */
    FINAL_ACCOUNT(EntryCode.FINAL_ACCOUNT);

    private final EntryCode code;

    MovementKind(EntryCode code) {
        this.code = code;
    }

    EntryCode code() {
        return code;
    }
}
