package org.tuoling.progress;

/** How much harm an issue does, or a risk would do. */
public enum IssueSeverity {
    LOW,
    MEDIUM,
    HIGH
}
