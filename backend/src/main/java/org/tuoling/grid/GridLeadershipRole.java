package org.tuoling.grid;

/** What somebody is to a grid he answers for. */
public enum GridLeadershipRole {
    /** 网格长: one at a time. */
    LEADER,
    /** 副网格长: stands in when the leader is away. */
    DEPUTY
}
