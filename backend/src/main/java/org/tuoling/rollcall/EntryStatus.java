package org.tuoling.rollcall;

/** What has become of one person's entry in a roll-call. */
public enum EntryStatus {
    /** No answer yet, before the cut-off. */
    PENDING,
    /** There, by his own answer or his leader's word. */
    PRESENT,
    /** Not there, and his leader says why that is in order. */
    ACCOUNTED,
    /** No answer by the cut-off. */
    UNRESOLVED,
    /** Need not answer: on leave, on an outing or in training. */
    EXCUSED
}
