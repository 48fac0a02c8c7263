package org.tuoling.care;

/** The four grades civil servants and public institutions are appraised by. */
public enum AppraisalGrade {
    /** 优秀. */
    EXCELLENT,
    /** 称职（合格）. */
    COMPETENT,
    /** 基本称职（基本合格）. */
    BARELY_COMPETENT,
    /** 不称职（不合格）. */
    INCOMPETENT
}
