package org.tuoling.personnel;

/** How a person is deployed. */
public enum DeploymentKind {
    /** 全期: for the whole term of the batch. */
    FULL_TERM(true),
    /** 轮换: for one of several cohorts that follow each other. */
    ROTATION(true),
    /** 柔性: beside another post or for short stays, such as a village or an expert's visits. */
    FLEXIBLE(false);

    private final boolean fillsTime;

    DeploymentKind(boolean fillsTime) {
        this.fillsTime = fillsTime;
    }

    /** Whether a person can hold only one such deployment at a time. */
    public boolean fillsTime() {
        return fillsTime;
    }
}
