package org.tuoling.team;

/** What people come together for. */
public enum MeetingKind {
    /** 党支部会议 */
    BRANCH_MEETING,
    /** 学习 */
    STUDY,
    /** 培训 */
    TRAINING,
    /** 工作会议 */
    MEETING
}
