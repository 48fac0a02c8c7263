package org.tuoling.rollcall;

/** Where a roll-call stands. */
public enum RollCallState {
    /** Before the cut-off. */
    OPEN,
    /** After the cut-off, with people unaccounted for; answers are still taken. */
    ESCALATED,
    /** Over; what was not answered stays unresolved. */
    CLOSED
}
