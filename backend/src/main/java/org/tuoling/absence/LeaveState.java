package org.tuoling.absence;

/** Where a leave stands. */
public enum LeaveState {
    /** 待批: somebody has to decide. */
    REQUESTED,
    /** 已批: everybody whose word it needs has given it. */
    APPROVED,
    /** 未批: for good; who still wants to go asks anew. */
    REJECTED,
    /** 离岗: begun, and open until the return is recorded. */
    DEPARTED,
    /** 已销假: back and closed. */
    RETURNED,
    /** 已撤回: taken back before it began. */
    WITHDRAWN;

    /** Whether the return is still to be recorded. */
    public boolean isOpen() {
        return this == APPROVED || this == DEPARTED;
    }
}
