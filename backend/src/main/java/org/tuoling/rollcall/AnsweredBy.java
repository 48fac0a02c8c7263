package org.tuoling.rollcall;

/** Who gave an answer. */
public enum AnsweredBy {
    SELF,
    LEADER
}
