package org.tuoling.progress;

/** What can be out of order with a project. */
public enum WarningKind {
    /** A planned start, end or milestone has passed. */
    LATE_AGAINST_PLAN,
    /** A larger share of the approved money is paid than work is done. */
    MONEY_AHEAD_OF_PROGRESS,
    /** A month's report has not been submitted in time. */
    NO_REPORT_FOR_A_MONTH,
    /** Nobody has been there for long. */
    NO_VISIT_FOR_DAYS,
    /** It was completed long ago and is not accepted. */
    ACCEPTANCE_OVERDUE,
    /** It was accepted long ago, and money of it is not in a final account. */
    FINAL_ACCOUNT_OVERDUE
}
