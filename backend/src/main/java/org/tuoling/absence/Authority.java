package org.tuoling.absence;

/** Whose word a step of an approval needs. */
public enum Authority {
    /** 第三级网格长: the leader of the leaf the person sits in. */
    LEAF_LEADER,
    /** The leader of the grid above it that stands on a level. */
    LEVEL_LEADER,
    /** 指挥长: whoever holds the role. */
    COMMANDER
}
