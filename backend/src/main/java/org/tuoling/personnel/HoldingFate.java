package org.tuoling.personnel;

/** What becomes of something a person holds when his deployment ends. */
public enum HoldingFate {
    /** 须先办结: nobody can take it over and it cannot just stop, such as a leave he has not come back from. */
    SETTLE_FIRST,
    /** 随之终止: it ends by itself with the deployment, such as his membership in a branch. */
    ENDS,
    /** 移交接任人: somebody has to take it over. */
    GOES_ON
}
