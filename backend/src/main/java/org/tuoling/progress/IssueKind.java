package org.tuoling.progress;

/** Whether something stands in a project's way, or only might. */
public enum IssueKind {
    ISSUE,
    RISK
}
