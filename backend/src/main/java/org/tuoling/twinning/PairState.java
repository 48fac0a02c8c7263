package org.tuoling.twinning;

/** How far a pair has come. */
public enum PairState {
    /** 拟结对: one side has asked; not counted. */
    PROPOSED,
    /** 结对中 */
    ACTIVE,
    /** 已结束 */
    ENDED
}
