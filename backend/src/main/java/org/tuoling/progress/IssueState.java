package org.tuoling.progress;

/** Whether somebody still has to see to an issue. */
public enum IssueState {
    OPEN,
    CLOSED
}
