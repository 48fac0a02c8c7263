package org.tuoling.budget;

/** How it is told which lines of a plan a share counts. */
public enum ShareRule {
    /** Lines of projects that carry any of the terms. */
    TERMS,
    /** Lines of projects for a body of any of the tiers; one without a tier counts as the nearest above that has one. */
    RECIPIENT_TIERS
}
