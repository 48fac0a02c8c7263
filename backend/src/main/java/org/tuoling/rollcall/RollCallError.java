package org.tuoling.rollcall;

import org.tuoling.shared.problem.ErrorCode;

/** What the roll-call feature refuses. */
public enum RollCallError implements ErrorCode {
    PLACE_UNKNOWN("rollcall.place-unknown", 422),
    SCHEDULE_TAKEN("rollcall.schedule-taken", 409),
    GRID_UNKNOWN("rollcall.grid-unknown", 422),
    GRID_NOT_LEAF("rollcall.grid-not-leaf", 422),
    PERSON_UNKNOWN("rollcall.person-unknown", 422),
    PERSON_NOT_CALLED("rollcall.person-not-called", 422),
    CLOSED("rollcall.closed", 409),
    NOT_CLOSED("rollcall.not-closed", 409),
    UNRESOLVED_LEFT("rollcall.unresolved-left", 409),
    ANSWER_ID_USED("rollcall.answer-id-used", 409),
    NOT_FOR_ONESELF("rollcall.not-for-oneself", 422),
    REASON_MISSING("rollcall.reason-missing", 422),
    STILL_PENDING("rollcall.still-pending", 422),
    EXPECTATION_UNFIT("rollcall.expectation-unfit", 422),
    HELD_ALREADY("rollcall.held-already", 409),
    NOT_OVER("rollcall.not-over", 422);

    private final String code;
    private final int status;

    RollCallError(String code, int status) {
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
