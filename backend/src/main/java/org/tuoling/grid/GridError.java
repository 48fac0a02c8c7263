package org.tuoling.grid;

import org.tuoling.shared.problem.ErrorCode;

/** What the grid feature refuses. */
public enum GridError implements ErrorCode {
    CODE_TAKEN("grid.code-taken", 409),
    GRID_UNKNOWN("grid.grid-unknown", 422),
    PLACE_UNKNOWN("grid.place-unknown", 422),
    PARENT_UNKNOWN("grid.parent-unknown", 422),
    PARENT_IN_CIRCLE("grid.parent-in-circle", 422),
    PARENT_OF_OTHER_LEVEL("grid.parent-of-other-level", 422),
    PARENT_HAS_MEMBERS("grid.parent-has-members", 409),
    TOO_DEEP("grid.too-deep", 422),
    IN_USE("grid.in-use", 409),
    PEOPLE_BEYOND_TERM("grid.people-beyond-term", 409),
    OUTSIDE_TERM("grid.outside-term", 422),
    NOT_A_LEAF("grid.not-a-leaf", 422),
    PERSON_UNKNOWN("grid.person-unknown", 422),
    ALREADY_THERE("grid.already-there", 409),
    MOVED_THAT_DAY("grid.moved-that-day", 409),
    MEMBERSHIP_OVERLAP("grid.membership-overlap", 409),
    LEADER_OVERLAP("grid.leader-overlap", 409),
    LEADERSHIP_OVERLAP("grid.leadership-overlap", 409),
    ENDED_BEFORE_START("grid.ended-before-start", 422),
    ENDED_ALREADY("grid.ended-already", 409),
    UNPLACED("grid.unplaced", 409),
    PEOPLE_UNPLACED("grid.people-unplaced", 409),
    DUTY_STANDS("grid.duty-stands", 409);

    private final String code;
    private final int status;

    GridError(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
