package org.tuoling.decision;

/** How somebody voted. */
public enum Vote {
    YES,
    NO,
    ABSTAIN
}
