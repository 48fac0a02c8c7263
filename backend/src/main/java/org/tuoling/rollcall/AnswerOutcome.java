package org.tuoling.rollcall;

/** What an answer says of a person. */
public enum AnswerOutcome {
    PRESENT(EntryStatus.PRESENT),
    /** Not there, for a reason the leader gives. */
    ACCOUNTED(EntryStatus.ACCOUNTED);

    private final EntryStatus status;

    AnswerOutcome(EntryStatus status) {
        this.status = status;
    }

    public EntryStatus status() {
        return status;
    }
}
