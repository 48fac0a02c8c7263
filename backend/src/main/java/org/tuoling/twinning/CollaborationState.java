package org.tuoling.twinning;

/** How far a collaboration project has come. */
public enum CollaborationState {
    /** 计划中 */
    PLANNED,
    /** 实施中 */
    UNDER_WAY,
    /** 已完成 */
    COMPLETED,
    /** 已取消 */
    CANCELLED
}
