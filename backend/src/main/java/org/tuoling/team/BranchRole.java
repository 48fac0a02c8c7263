package org.tuoling.team;

/** What somebody is in his branch. */
public enum BranchRole {
    SECRETARY,
    DEPUTY_SECRETARY,
    COMMITTEE_MEMBER,
    MEMBER
}
