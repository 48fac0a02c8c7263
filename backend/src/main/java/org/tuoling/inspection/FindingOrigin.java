package org.tuoling.inspection;

/** By what a finding came up. */
public enum FindingOrigin {
    /** 审计 */
    AUDIT,
    /** 巡察 */
    INSPECTION,
    /** 督查 */
    SUPERVISION,
    /** 自查 */
    SELF_CHECK,
    /** 信访举报 */
    REPORT
}
