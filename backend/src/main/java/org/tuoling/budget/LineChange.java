package org.tuoling.budget;

/** What a version does to a line of the one it is compared with. */
public enum LineChange {
    ADDED,
    INCREASED,
    UNCHANGED,
    REDUCED,
    DROPPED
}
