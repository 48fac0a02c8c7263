package org.tuoling.progress;

/** Where a monthly report stands. Only an approved one counts. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    /** Given back with a reason, to be submitted again. */
    RETURNED
}
