package org.tuoling.team;

/** Whether somebody expected at a meeting was there. */
public enum Attendance {
    PRESENT,
    /** Not there, with leave to be away. */
    EXCUSED,
    ABSENT
}
