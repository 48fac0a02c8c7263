package org.tuoling.care;

/** What time of a year an appraisal is about. */
public enum AppraisalPeriod {
    FIRST_HALF,
    SECOND_HALF,
    YEAR,
    /** 期满考核: the whole term, written down under the year in which it ends. */
    TERM
}
