package org.tuoling.personnel;

/** Where a deployment stands on a day. */
public enum DeploymentState {
    PLANNED,
    ON_POST,
    ENDED
}
