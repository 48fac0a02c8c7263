package org.tuoling.care;

/** A day of a term that is worth a word. */
public enum MilestoneKind {
    HALF_WAY,
    NINETY_DAYS_LEFT,
    /** The last day on post. */
    END
}
