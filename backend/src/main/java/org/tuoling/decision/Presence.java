package org.tuoling.decision;

/** Whether somebody was at the meeting. */
public enum Presence {
    PRESENT,
    ABSENT
}
