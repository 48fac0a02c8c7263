package org.tuoling.project;

/** What kind of work a project is. */
public enum ProjectKind {
    /** 工程建设: something is built. */
    CONSTRUCTION,
    /** 设备物资购置: something is bought, camels included. */
    PURCHASE,
    /** 服务: somebody works for it, as on a plan. */
    SERVICE,
    /** 培训交流: people learn and meet. */
    TRAINING,
    /** 补助扶持: others are given means of their own. */
    SUPPORT
}
