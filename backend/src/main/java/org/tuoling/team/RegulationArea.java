package org.tuoling.team;

/** What a regulation is about. */
public enum RegulationArea {
    /** 党建 */
    PARTY,
    /** 队伍建设 */
    TEAM,
    /** 资金管理 */
    MONEY
}
