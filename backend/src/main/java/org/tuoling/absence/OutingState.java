package org.tuoling.absence;

/** Where an outing stands. */
public enum OutingState {
    /** 已报告: open until the return is recorded. */
    REPORTED,
    /** 已返回. */
    RETURNED,
    /** 已撤回: it did not take place. */
    WITHDRAWN
}
