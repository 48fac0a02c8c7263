package org.tuoling.inspection;

/** How bad it is. */
public enum FindingSeverity {
    MINOR,
    MAJOR,
    CRITICAL
}
