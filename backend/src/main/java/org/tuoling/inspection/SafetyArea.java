package org.tuoling.inspection;

/** 三个安全: what has to be safe. */
public enum SafetyArea {
    PEOPLE,
    PROJECTS,
    FUNDS
}
