package org.tuoling.team;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED,
    /** It has begun, and may be over. */
    HELD,
    CANCELLED
}
